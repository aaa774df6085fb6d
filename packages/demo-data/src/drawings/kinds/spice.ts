import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, turned } from "../path"
import { jar } from "../vessels"

export const spice: Motif = (p, c, r) => {
	for (const [x, y, turn] of [
		[-82, -6, -58],
		[-46, 2, -72],
		[-104, -34, -40],
	] as const) {
		p.at(x, y, 1, turn + 150, () => {
			p.shape(`M-10 0C-16 -44 -8 -84 18 -104C20 -70 16 -30 10 0Z`, colour.cinnabar, 4.4)
			p.shape(box(-11, -4, 22, 12, 5), colour.leaf, 3.4)
			p.ink(curve([0, 8], [2, 18], [-6, 26]), 5, colour.leaf)
		})
	}
	p.at(12, 0, 1, 0, () =>
		jar(p, {
			height: 196,
			half: 68,
			glass: colour.mist,
			content: r.pick([colour.coral, colour.ochre, colour.moss, "#8E4527"]),
			lid: r.pick([c.main, colour.bark]),
			paper: colour.cream,
			sign: r.pick(["leaf", "flower"] as const),
			signInk: colour.cinnabar,
			cloth: r.chance(0.3),
		}),
	)
	p.at(104, 0, 0.9, 0, () => {
		p.shape(
			turned([
				[-72, 6],
				[-58, 14],
				[-40, 38],
				[-14, 38],
				[0, 20],
			]),
			colour.white,
			4.4,
		)
		p.ink(curve([-4, -62], [-20, -36], [-12, -4]), 2).ink(curve([4, -62], [20, -36], [12, -4]), 2)
		p.ink(curve([0, -70], [3, -84], [-4, -92]), 5, colour.straw)
	})
}
