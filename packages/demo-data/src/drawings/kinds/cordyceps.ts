import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, ellipse } from "../path"
import { jar } from "../vessels"

export const cordyceps: Motif = (p, c, r) => {
	p.at(-24, 0, 1, 0, () =>
		jar(p, {
			height: 214,
			half: 78,
			glass: colour.mist,
			content: colour.sand,
			lid: r.pick([colour.plum, c.main, colour.bark]),
			paper: colour.cream,
			sign: r.pick(["hill", "sun"] as const),
			signInk: colour.coral,
			cloth: false,
		}),
	)
	for (let stem = 0; stem < 7; stem += 1) {
		p.at(60 + stem * 10, 6, 1, -24 + stem * 11, () => {
			p.ink(curve([0, 0], [6, -50], [-2, -94 - (stem % 3) * 16]), 9)
			p.ink(curve([0, 0], [6, -50], [-2, -94 - (stem % 3) * 16]), 5.4, "#D97B35")
			p.shape(ellipse(-2, -98 - (stem % 3) * 16, 6, 10), colour.coral, 2.8)
		})
	}
	p.shape(box(46, -18, 90, 24, 9), colour.cinnabar, 4.4)
}
