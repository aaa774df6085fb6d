import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse, line, petal } from "../path"
import { leaf, lotus } from "../plants"

export const embroidery: Motif = (p, c, r) => {
	const thread = r.shuffled([c.main, colour.pink, colour.coral, colour.indigo])
	const cloth = r.pick([colour.white, colour.cream, colour.mist])
	p.ink(line([-60, 0], [-30, -60]), 9).ink(line([60, 0], [30, -60]), 9)
	p.shape(ellipse(0, -142, 112, 112), colour.ochre, 5)
	p.shape(ellipse(0, -142, 96, 96), cloth, 4)
	for (let turn = 0; turn < 360; turn += 30)
		p.at(0, -142, 1, turn, () => p.ink(line([0, -92], [0, -83]), 2.2))
	lotus(p, -8, -118, 70, thread[0], thread[1])
	p.ink(curve([-8, -118], [-2, -90], [-14, -60]), 4, colour.leaf)
	leaf(p, -10, -84, 50, 64, colour.moss)
	leaf(p, -10, -76, 46, -62, colour.leaf)
	p.shape(petal(26, 18), thread[2] ?? colour.coral, 1)
	p.at(52, -190, 0.55, 20, () => {
		p.shape(petal(40, 60, 0), thread[2] ?? colour.coral, 5)
		p.at(0, 0, 1, 75, () => p.shape(petal(40, 60, 0), thread[3] ?? colour.coral, 5))
	})
}
