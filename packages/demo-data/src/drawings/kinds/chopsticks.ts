import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, line, polygon } from "../path"
import { blossom } from "../plants"

export const chopsticks: Motif = (p, c, r) => {
	const dark = r.pick(["#5A3520", colour.bark, "#3A2A25"])
	const lacquered = r.pick([c.main, colour.cinnabar, colour.teal])
	p.shape(box(-126, -44, 252, 44, 8), lacquered, 5)
	p.shape(box(-114, -36, 228, 10, 4), colour.cream, 2.6)
	for (const x of [-88, -44, 0, 44, 88]) blossom(p, x, -14, 9, colour.straw)
	for (let index = 0; index < 4; index += 1) {
		const x = -75 + index * 42
		p.shape(
			polygon([x, -44], [x + 8, -44], [x + 34, -236], [x + 20, -238]),
			index % 2 ? colour.ochre : dark,
			4,
		)
		p.shape(polygon([x + 17, -206], [x + 29, -204], [x + 34, -236], [x + 20, -238]), lacquered, 3)
		p.ink(line([x + 15, -194], [x + 27, -192]), 2.6, colour.straw)
	}
}
