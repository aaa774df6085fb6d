import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, ellipse, polygon } from "../path"
import { leaf } from "../plants"
import { plate } from "../vessels"

export const tofu: Motif = (p, c, r) => {
	plate(p, 132, colour.white, r.pick([colour.blue, colour.jade, c.main]))
	const cube = (x: number, y: number, s: number, top: string) => {
		p.shape(
			polygon(
				[x - s, y - s * 0.9],
				[x - s * 0.4, y - s * 1.4],
				[x + s * 1.5, y - s * 1.4],
				[x + s, y - s * 0.9],
			),
			top,
			4.2,
		)
		p.shape(
			polygon([x + s, y - s * 0.9], [x + s * 1.5, y - s * 1.4], [x + s * 1.5, y - s * 0.5], [x + s, y]),
			colour.sand,
			4.2,
		)
		p.shape(box(x - s, y - s * 0.9, s * 2, s * 0.9, 6), colour.white, 4.6)
	}
	const top = r.pick([colour.cream, colour.straw])
	cube(-58, -34, 42, top)
	cube(44, -36, 42, top)
	cube(-10, -82, 40, top)
	for (const [x, y] of [
		[-10, -22],
		[-34, -18],
		[104, -30],
		[14, -14],
	] as const)
		p.shape(ellipse(x, y, 9, 7), colour.straw, 2.8)
	leaf(p, -2, -136, 42, -34, colour.moss)
	leaf(p, 0, -136, 46, 24, colour.leaf)
}
