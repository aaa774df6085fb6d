import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, ellipse } from "../path"

export const banana: Motif = (p, _scheme, r) => {
	const skin = r.pick(["#D2B95A", "#D9BE5C", colour.sprout])
	p.shape(box(-14, -214, 28, 34, 7), colour.bark, 4.8)
	for (const [turn, row] of [
		[64, 0],
		[-64, 0],
		[38, 0],
		[-38, 0],
		[14, 0],
		[-14, 0],
	] as const) {
		p.at(
			0,
			-188 + row,
			1,
			turn,
			() => {
				p.shape(`M-12 0C-40 60 -38 130 -8 178C0 186 12 182 14 172C6 130 14 60 14 0Z`, skin, 4.6)
				p.ink(curve([-4, 8], [-20, 80], [2, 164]), 2)
				p.flat(ellipse(4, 176, 8, 5), colour.bark)
			},
			turn < 0,
		)
	}
}
