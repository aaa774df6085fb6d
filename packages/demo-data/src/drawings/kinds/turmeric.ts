import type { Motif } from "../motif"
import { colour } from "../palette"
import { blob, curve, ellipse } from "../path"
import { leaf } from "../plants"
import { jar } from "../vessels"

export const turmeric: Motif = (p, c, r) => {
	p.at(-34, 0, 1, 0, () =>
		jar(p, {
			height: 190,
			half: 74,
			glass: colour.mist,
			content: "#D98A2E",
			lid: r.pick([colour.bark, c.main, colour.cinnabar]),
			paper: colour.cream,
			sign: "leaf",
			signInk: colour.ochre,
			cloth: false,
		}),
	)
	p.at(76, -4, 1, -8, () => {
		p.shape(
			blob(
				[-52, -10],
				[-38, -36],
				[-18, -30],
				[-8, -66],
				[12, -64],
				[14, -34],
				[40, -44],
				[52, -26],
				[26, -6],
				[0, 4],
				[-30, 4],
			),
			"#B9742E",
			4.6,
		)
		for (const [x, y] of [
			[-34, -18],
			[-6, -44],
			[26, -24],
			[0, -10],
		] as const)
			p.ink(curve([x - 7, y], [x, y + 5], [x + 9, y - 2]), 2.2)
		p.shape(ellipse(52, -34, 13, 11), "#E09A3A", 3.4)
	})
	leaf(p, 70, -54, 108, 12, colour.moss, 0.34)
	leaf(p, 78, -48, 84, 44, colour.leaf, 0.34)
	p.shape(blob([-6, 8], [16, -14], [44, 8]), "#D98A2E", 3.6)
}
