import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, ellipse, halfMoon, turned } from "../path"
import { daisy, leaf } from "../plants"
import { bottle, label } from "../vessels"

export const wine: Motif = (p, c, r) => {
	const clay = r.pick([colour.clay, colour.white, colour.bark, c.main])
	if (r.chance(0.5)) {
		p.at(-36, 0, 1, 0, () => {
			p.shape(
				turned([
					[-232, 16],
					[-206, 15],
					[-186, 30],
					[-160, 60],
					[-128, 62],
					[-108, 46],
					[-84, 66],
					[-36, 82],
					[0, 60],
				]),
				clay,
				5.2,
			)
			p.shape(box(-18, -250, 36, 30, 8), colour.cinnabar, 4.4)
			p.ink(curve([-47, -110], [0, -100], [47, -110]), 7, colour.cinnabar)
			label(p, 0, -46, 78, 62, colour.cream, "grain", colour.straw)
		})
	} else
		p.at(-36, 0, 1, 0, () =>
			bottle(p, {
				height: 248,
				half: 54,
				neck: 18,
				square: 0.9,
				glass: colour.mist,
				content: r.pick([colour.white, colour.straw, colour.plum]),
				cap: colour.cinnabar,
				paper: colour.cream,
				sign: r.pick(["grain", "flower", "hill"] as const),
				signInk: colour.coral,
			}),
		)
	for (const x of [58, 106])
		p.at(x, 0, 0.5, 0, () => {
			p.shape(halfMoon(52, 72, 24), colour.white, 8)
			p.shape(ellipse(0, -72, 52, 16), colour.mist, 7)
			p.ink(curve([-40, -40], [0, -30], [40, -40]), 5, colour.blue)
		})
	daisy(p, 84, -86, 28, r.pick([colour.straw, colour.white]), colour.ochre)
	leaf(p, 66, -66, 40, -74, colour.leaf)
}
