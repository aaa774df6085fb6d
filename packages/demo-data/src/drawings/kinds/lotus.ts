import type { Motif } from "../motif"
import { colour, INK } from "../palette"
import { curve, ellipse, petal, polygon } from "../path"
import { lotus, lotusPad } from "../plants"

export const lotusPond: Motif = (p, c, r) => {
	const tone = r.pick([colour.pink, colour.rose, colour.blush])
	for (let row = 0; row < 3; row += 1)
		p.ink(
			curve(
				[-130, -6 + row * 8],
				[-90, -12 + row * 8],
				[-50, -4 + row * 8],
				[0, -12 + row * 8],
				[50, -4 + row * 8],
				[90, -12 + row * 8],
				[130, -6 + row * 8],
			),
			2.4,
			c.pattern,
		)
	p.stem(curve([-16, -10], [-24, -70], [-10, -116]), 7, colour.leaf)
	p.stem(curve([66, -10], [84, -80], [76, -150]), 6, colour.leaf)
	p.stem(curve([-84, -10], [-100, -60], [-92, -104]), 6, colour.leaf)
	lotusPad(p, -66, -12, 64, colour.moss)
	lotusPad(p, 66, -6, 70, colour.leaf)
	lotus(p, -10, -106, 128, tone, tone === colour.blush ? colour.white : colour.blush)
	p.at(76, -142, 1, 6, () => {
		p.shape(petal(44, 76, 0), tone, 4.4)
		p.at(-4, 0, 1, -16, () => p.shape(petal(30, 62, 0), colour.blush, 4))
	})
	p.at(-92, -96, 1, -8, () => {
		p.shape(polygon([-12, 8], [-34, -34], [34, -34], [12, 8]), colour.sprout, 4.4)
		p.shape(ellipse(0, -34, 35, 11), colour.moss, 4)
		for (const x of [-18, 0, 18]) p.flat(ellipse(x, -34, 4.6, 3), INK)
	})
}
