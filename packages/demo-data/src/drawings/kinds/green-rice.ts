import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, line, petal } from "../path"
import { lotus, lotusPad } from "../plants"

export const greenRice: Motif = (p, _scheme, r) => {
	lotusPad(p, 0, -18, 128, colour.leaf)
	const heap = `M-86 -22C-70 -84 -30 -112 0 -112C30 -112 70 -84 86 -22C40 -4 -40 -4 -86 -22Z`
	p.shape(heap, colour.sprout, 5)
	p.within(heap, () => {
		for (let index = 0; index < 60; index += 1) {
			const [x, y] = [r.int(-80, 80), r.int(-104, -14)]
			p.at(x, y, 1, r.int(0, 180), () =>
				p.ink(line([-4, 0], [4, 0]), 2.6, index % 2 ? colour.moss : colour.white),
			)
		}
	})
	p.ink(heap, 4.6)
	p.at(92, -14, 1, 24, () => {
		p.ink(curve([0, 0], [8, -80], [-8, -150]), 4, colour.moss)
		for (let index = 0; index < 8; index += 1)
			p.at(-index * 1.6 + 4, -66 - index * 11, 1, index % 2 ? 50 : -56, () =>
				p.shape(petal(12, 24, 0), colour.sprout, 2.8),
			)
	})
	if (r.chance(0.6)) lotus(p, -86, -24, 66, colour.pink, colour.blush)
	else
		for (let strand = 0; strand < 4; strand += 1)
			p.ink(
				curve([-120, -30 - strand * 3], [-90, -54 - strand * 6], [-70, -26 - strand * 2]),
				3,
				colour.straw,
			)
}
