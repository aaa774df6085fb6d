import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, turned } from "../path"
import { lotus, lotusPad } from "../plants"
import { icon } from "../vessels"

export const lotusTea: Motif = (p, c, r) => {
	lotusPad(p, -14, -14, 124, colour.moss)
	p.stem(curve([46, -30], [66, -120], [50, -176]), 6, colour.leaf)
	lotus(p, 50, -160, 92, r.pick([colour.pink, colour.rose]), colour.blush)
	const glaze = r.pick([colour.white, colour.jade, c.main])
	p.at(-58, -12, 0.8, 0, () => {
		p.shape(
			turned([
				[-150, 30],
				[-134, 40],
				[-112, 66],
				[-60, 74],
				[-16, 58],
				[0, 44],
			]),
			glaze,
			6,
		)
		p.shape(
			turned([
				[-178, 6],
				[-164, 24],
				[-150, 38],
				[-146, 36],
			]),
			glaze,
			5,
		)
		icon(p, "lotus", 0, -76, 62, glaze === colour.white ? colour.blue : colour.white)
	})
	for (let index = 0; index < 12; index += 1) {
		p.at(28 + r.int(-34, 60), -r.int(8, 26), 1, r.int(0, 180), () =>
			p.ink(curve([-8, 0], [0, -4], [8, 0]), 4.6, colour.bark),
		)
	}
}
