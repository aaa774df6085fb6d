import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, ellipse, petal, turned } from "../path"

export const asparagus: Motif = (p, c, r) => {
	const spears = [-48, -32, -16, 0, 16, 32, 48]
	for (const x of spears) {
		p.at(x, 0, 1, x * 0.16, () => {
			const height = 196 + (Math.abs(x * 7) % 40)
			p.shape(
				turned([
					[-height, 2],
					[-height + 26, 14],
					[-height + 60, 13],
					[-20, 11],
					[0, 10],
				]),
				x % 3 ? colour.moss : colour.leaf,
				4.2,
			)
			for (const y of [0.3, 0.5, 0.68, 0.82])
				p.at(y % 0.2 ? 3 : -3, -height * y, 1, 8, () => p.shape(petal(12, 18, 0), colour.sprout, 2.4))
			for (const y of [0.9, 0.94])
				p.ink(curve([-8, -height * y], [0, -height * y - 8], [8, -height * y]), 2.4)
		})
	}
	p.shape(box(-68, -96, 136, 34, 10), r.pick([c.main, colour.cinnabar, colour.straw]), 4.8)
	p.shape(ellipse(-20, -79, 20, 14), colour.cream, 4)
		.shape(ellipse(20, -79, 20, 14), colour.cream, 4)
		.shape(ellipse(0, -79, 9, 9), colour.cream, 4)
}
