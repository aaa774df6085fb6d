import type { Motif } from "../motif"
import { colour } from "../palette"
import { blob, box, curve, ellipse, polygon } from "../path"
import { blossom } from "../plants"

export const bonsai: Motif = (p, c, r) => {
	const pot = r.pick([c.main, colour.clay, colour.indigo, colour.teal])
	const kind = r.int(0, 2)
	p.shape(polygon([-92, -62], [92, -62], [74, -6], [-74, -6]), pot, 5.2)
	p.shape(box(-100, -74, 200, 18, 5), pot, 4.8)
	p.shape(box(-64, -8, 26, 12, 3), pot, 4).shape(box(38, -8, 26, 12, 3), pot, 4)
	p.ink(
		curve([-70, -34], [-50, -44], [-30, -34], [-10, -44], [10, -34], [30, -44], [50, -34], [70, -42]),
		3,
		colour.straw,
	)
	p.shape(
		`M-24 -74C-16 -110 -60 -130 -30 -166C-10 -186 20 -180 20 -206L34 -204C36 -168 4 -166 -4 -148C-14 -124 26 -112 22 -74Z`,
		colour.bark,
		4.8,
	)
	p.ink(curve([-16, -150], [-50, -158], [-70, -152]), 8, colour.bark).ink(
		curve([6, -170], [50, -166], [72, -158]),
		8,
		colour.bark,
	)
	for (const [x, y, w] of [
		[-80, -162, 48],
		[80, -170, 50],
		[20, -222, 58],
		[-30, -190, 38],
	] as const) {
		p.shape(
			blob(
				[x - w, y + 4],
				[x - w * 0.6, y - w * 0.42],
				[x, y - w * 0.56],
				[x + w * 0.6, y - w * 0.4],
				[x + w, y + 4],
				[x, y + w * 0.26],
			),
			kind === 1 ? colour.moss : colour.leaf,
			4.8,
		)
		for (const spot of [-0.5, 0, 0.5]) {
			if (kind === 0)
				p.ink(
					curve([x + w * spot - 9, y - 6], [x + w * spot, y - 14], [x + w * spot + 9, y - 6]),
					2.6,
					colour.sprout,
				)
			else if (kind === 1) p.shape(ellipse(x + w * spot, y - 4, 11, 11), "#D97B35", 3)
			else blossom(p, x + w * spot, y - 6, 14, colour.pink)
		}
	}
}
