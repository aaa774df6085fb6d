import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, ellipse, petal, turned } from "../path"
import { blossom } from "../plants"
import { carton, plate } from "../vessels"

export const cake: Motif = (p, c, r) => {
	const carved = r.pick([colour.straw, "#E2B565", colour.sprout, colour.blush])
	if (r.chance(0.5)) {
		plate(p, 130, colour.white, c.main)
		for (const [x, y] of [
			[-62, -46],
			[54, -44],
			[-4, -34],
			[-4, -84],
		] as const) {
			p.shape(
				turned(
					[
						[y - 34, 44],
						[y - 26, 48],
						[y, 46],
						[y + 6, 40],
					],
					x,
				),
				colour.ochre,
				4.4,
			)
			p.shape(ellipse(x, y - 32, 46, 17), carved, 4)
			p.at(x, y - 32, 0.62, 0, () => {
				for (let turn = 0; turn < 360; turn += 60) p.at(0, 0, 1, turn, () => p.ink(petal(14, 22, 0), 3))
			})
		}
	} else {
		carton(
			p,
			104,
			132,
			c.main,
			r.pick([c.second, colour.cream]),
			colour.cream,
			r.pick(["flower", "lotus", "sun"] as const),
			colour.coral,
		)
		for (const [x, y] of [
			[92, 14],
			[48, 20],
		] as const) {
			p.shape(box(x - 34, y - 40, 66, 40, 7), carved, 4.4)
			p.ink(box(x - 25, y - 32, 48, 23, 4), 2)
			blossom(p, x - 1, y - 20, 10, colour.white)
		}
	}
}
