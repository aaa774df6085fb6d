import type { Motif } from "../motif"
import { colour, INK } from "../palette"
import { box, curve } from "../path"
import { icon } from "../vessels"

export const vermicelli: Motif = (p, c, r) => {
	const thread = r.pick(["#D9CDB4", colour.sand, "#C9B79A", colour.white])
	const tie = r.pick([c.main, colour.cinnabar, colour.leaf])
	const bundles = r.pick([
		[
			[-62, -6],
			[62, 6],
			[0, 0],
		],
		[
			[-44, -5],
			[46, 5],
		],
	] as const)
	for (const [x, turn] of bundles) {
		p.at(x, 0, 1, turn, () => {
			const sheaf = `M-50 -212C-30 -222 30 -222 50 -212C52 -180 34 -140 30 -116C36 -80 56 -40 56 -4C30 8 -30 8 -56 -4C-56 -40 -36 -80 -30 -116C-34 -140 -52 -180 -50 -212Z`
			p.shape(sheaf, thread, 5)
			p.within(sheaf, () => {
				for (let index = -6; index <= 6; index += 1)
					p.ink(
						curve([index * 8, -222], [index * 4.6, -116], [index * 9, 10]),
						1.8,
						index % 2 ? colour.ochre : INK,
					)
			})
			p.ink(sheaf, 4.8)
			p.shape(box(-34, -130, 68, 30, 6), tie, 4.4)
			if (turn === 0) icon(p, "leaf", 0, -114, 22, colour.white)
		})
	}
	for (let strand = 0; strand < 3; strand += 1)
		p.ink(
			curve([-110, 6 + strand * 3], [-60, -8 + strand * 4], [0, 10], [60, -4 + strand * 4], [112, 8]),
			2.4,
			colour.white,
		)
}
