import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, ellipse, line, polygon } from "../path"

export const riceCake: Motif = (p, _scheme, r) => {
	const string = r.pick([colour.cream, colour.straw])
	const block = (x: number, y: number, half: number, tone: string) => {
		p.shape(
			polygon(
				[x - half, y - half * 0.9],
				[x - half * 0.62, y - half * 1.3],
				[x + half * 1.34, y - half * 1.3],
				[x + half, y - half * 0.9],
			),
			colour.moss,
			4.4,
		)
		p.shape(
			polygon(
				[x + half, y - half * 0.9],
				[x + half * 1.34, y - half * 1.3],
				[x + half * 1.34, y - half * 0.34],
				[x + half, y],
			),
			colour.leaf,
			4.4,
		)
		p.shape(box(x - half, y - half * 0.9, half * 2, half * 0.9, 4), tone, 5)
		for (const vein of [0.2, 0.45, 0.7])
			p.ink(
				curve(
					[x - half * 0.95, y - half * vein],
					[x, y - half * (vein + 0.06)],
					[x + half * 0.95, y - half * vein],
				),
				1.6,
				colour.sprout,
			)
		for (const side of [-0.34, 0.34])
			p.ink(
				line(
					[x + half * side, y],
					[x + half * side, y - half * 0.9],
					[x + half * (side + 0.36), y - half * 1.3],
				),
				5,
				string,
			)
		p.ink(
			line([x - half, y - half * 0.45], [x + half, y - half * 0.45], [x + half * 1.34, y - half * 0.82]),
			5,
			string,
		)
	}
	block(-10, 0, 98, "#3E7A4C")
	if (r.chance(0.7)) block(-4, -124, 72, colour.moss)
	else {
		p.at(6, -132, 1, 0, () => {
			p.shape(polygon([-70, 0], [0, -60], [76, -6], [4, 16]), colour.white, 4.4)
			p.shape(polygon([-44, -2], [0, -38], [48, -6], [4, 6]), colour.straw, 3)
			p.shape(ellipse(2, -14, 17, 10), colour.rose, 3)
		})
	}
}
