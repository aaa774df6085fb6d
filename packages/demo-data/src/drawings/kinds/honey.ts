import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, line, turned } from "../path"
import { bee, jar } from "../vessels"

export const honey: Motif = (p, c, r) => {
	const amber = r.pick([colour.honey, "#B9702A", "#CE8A3E"])
	p.at(-28, 0, 1, 0, () =>
		jar(p, {
			height: 204,
			half: 84,
			glass: "#F1D9A8",
			content: amber,
			lid: r.pick([c.main, colour.cinnabar, c.second]),
			paper: colour.paper,
			sign: r.pick(["bee", "flower"] as const),
			signInk: colour.rose,
			cloth: r.chance(0.6),
		}),
	)
	p.at(84, -8, 1, 14, () => {
		p.ink(line([0, -60], [26, -186]), 10).ink(line([0, -60], [26, -186]), 5, colour.ochre)
		p.shape(
			turned([
				[-70, 12],
				[-52, 25],
				[-26, 27],
				[-6, 13],
				[0, 4],
			]),
			colour.ochre,
			4.4,
		)
		for (const y of [-56, -42, -28, -14]) p.ink(curve([-23, y], [0, y + 6], [23, y]), 2.8)
	})
	bee(p, 64, -214, 1.25, r.int(-30, 10))
	if (r.chance(0.6)) bee(p, -104, -226, 0.9, 14)
}
