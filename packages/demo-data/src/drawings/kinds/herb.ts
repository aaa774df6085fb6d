import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse, halfMoon, line } from "../path"
import { leaf } from "../plants"
import { pouch } from "../vessels"

export const herb: Motif = (p, c, r) => {
	const paper = r.pick([colour.sand, colour.cream, c.third])
	p.at(-44, 0, 1, 0, () =>
		pouch(p, {
			height: 184,
			half: 70,
			body: paper,
			band: r.pick([colour.cinnabar, c.main]),
			paper: colour.white,
			sign: "leaf",
			signInk: colour.leaf,
		}),
	)
	p.at(70, 0, 1, 0, () => {
		p.ink(line([24, -86], [58, -158]), 15).ink(line([24, -86], [58, -158]), 9, colour.ochre)
		p.shape(halfMoon(66, 86, 34), colour.clay, 5)
		p.shape(ellipse(0, -86, 66, 17), colour.moss, 4.6)
		leaf(p, -20, -84, 50, -36, colour.leaf)
		leaf(p, -6, -86, 56, -6, colour.moss)
		p.ink(curve([-58, -46], [0, -32], [58, -46]), 3, colour.straw)
	})
	for (const [x, turn] of [
		[-4, 70],
		[14, 96],
	] as const)
		leaf(p, x, 4, 44, turn, colour.leaf)
}
