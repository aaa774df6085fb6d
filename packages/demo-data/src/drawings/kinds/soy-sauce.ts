import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse, turned } from "../path"
import { label } from "../vessels"

export const soySauce: Motif = (p, c, r) => {
	const pot = r.pick([colour.clay, colour.bark, "#8E5A3A"])
	p.shape(
		turned([
			[-176, 64],
			[-162, 58],
			[-120, 104],
			[-66, 112],
			[-22, 82],
			[0, 62],
		]),
		pot,
		5.2,
	)
	p.ink(curve([-108, -116], [0, -96], [108, -116]), 3, colour.straw)
	p.shape(
		`M-84 -166C-80 -196 -50 -214 0 -214C50 -214 80 -196 84 -166C30 -156 -30 -156 -84 -166Z`,
		r.pick([c.main, colour.cream, colour.straw]),
		4.8,
	)
	p.ink(curve([-62, -164], [0, -154], [62, -164]), 6, colour.cinnabar)
	label(p, 0, -72, 92, 72, colour.cream, "bean", colour.ochre)
	for (const [x, y] of [
		[-118, 4],
		[-98, 12],
		[-130, 16],
		[104, 6],
		[122, 14],
		[88, 16],
	] as const)
		p.shape(ellipse(x, y - 8, 11, 9), colour.straw, 3)
}
