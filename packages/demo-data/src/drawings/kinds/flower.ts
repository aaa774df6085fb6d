import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, ellipse, petal, polygon } from "../path"
import { daisy, leaf } from "../plants"

export const flower: Motif = (p, c, r) => {
	const tones = r.shuffled([
		colour.pink,
		colour.cinnabar,
		colour.coral,
		colour.white,
		colour.rose,
		colour.straw,
	])
	const wrap = r.pick([c.third, colour.cream, c.second])
	const round = r.chance(0.5)
	for (const turn of [-46, -28, -10, 10, 28, 46])
		leaf(p, 0, -96, 128, turn, turn % 4 ? colour.leaf : colour.moss, 0.3)
	for (const [x, y] of [
		[-74, -166],
		[74, -166],
		[-36, -206],
		[38, -206],
		[0, -164],
		[-44, -138],
		[46, -138],
	] as const) {
		const tone = tones[Math.abs(x + y) % 2] as string
		if (round) daisy(p, x, y, 37, tone, colour.bark)
		else {
			p.shape(ellipse(x, y, 31, 30), tone, 4.4)
			p.ink(curve([x - 14, y - 2], [x, y - 14], [x + 13, y], [x, y + 11], [x - 7, y], [x + 3, y - 5]), 2.6)
			p.ink(curve([x - 26, y + 8], [x, y + 22], [x + 26, y + 6]), 2.6)
		}
	}
	p.shape(polygon([-84, -128], [0, -96], [84, -128], [26, 0], [-26, 0]), wrap, 5)
	p.ink(curve([-66, -112], [-20, -60], [-12, -4]), 2.2).ink(curve([66, -112], [20, -60], [12, -4]), 2.2)
	p.shape(box(-34, -50, 68, 18, 7), c.main, 4)
	p.at(0, -42, 1, 60, () => p.shape(petal(24, 44, 0), c.main, 3.6)).at(0, -42, 1, -60, () =>
		p.shape(petal(24, 44, 0), c.main, 3.6),
	)
}
