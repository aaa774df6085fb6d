import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, ellipse, polygon, turned } from "../path"
import { leaf } from "../plants"
import { icon } from "../vessels"

export const straw: Motif = (p, c) => {
	const cols = [colour.moss, colour.pink, "#D98A2E", colour.plum, colour.sprout, colour.coral, colour.jade]
	for (let index = 0; index < 9; index += 1)
		p.at(-40 + index * 10, -100, 1, -26 + index * 6.5, () => {
			p.shape(box(-8, -138, 16, 140, 5), cols[index % cols.length] as string, 3.8)
			p.shape(ellipse(0, -138, 8, 4), colour.cream, 2.8)
		})
	p.shape(polygon([-72, -124], [72, -124], [60, 0], [-60, 0]), colour.cream, 5)
	p.shape(polygon([-68, -90], [68, -90], [63, -36], [-63, -36]), c.main, 4)
	icon(p, "leaf", 0, -62, 44, colour.sprout)
	for (const [x, fill] of [
		[96, colour.coral],
		[-100, colour.moss],
	] as const) {
		p.shape(
			turned(
				[
					[-64, 16],
					[-40, 20],
					[-10, 9],
					[4, 2],
				],
				x,
			),
			fill,
			4.4,
		)
		leaf(p, x, -60, 40, 18, colour.leaf, 0.3)
		leaf(p, x, -60, 40, -18, colour.leaf, 0.3)
	}
}
