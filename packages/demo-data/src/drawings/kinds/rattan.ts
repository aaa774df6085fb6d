import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse } from "../path"

export const rattan: Motif = (p, _scheme, r) => {
	const cane = r.pick([colour.straw, colour.ochre, "#CE9E63"])
	const dark = r.pick([colour.bark, colour.clay])
	if (r.chance(0.7))
		p.ink(`M-96 -122C-90 -258 90 -258 96 -122`, 15).ink(`M-96 -122C-90 -258 90 -258 96 -122`, 8, cane)
	const body = `M-118 -128L118 -128C114 -70 104 -26 86 0L-86 0C-104 -26 -114 -70 -118 -128Z`
	p.shape(body, cane, 5.2)
	p.within(body, () => {
		for (let row = 0; row < 6; row += 1) {
			for (let column = -6; column <= 6; column += 1) {
				const [x, y] = [column * 20 + (row % 2) * 10, -112 + row * 21]
				p.ink(curve([x - 9, y], [x, y - 7], [x + 9, y]), 5.4, row % 3 === 1 ? dark : colour.bark)
				p.ink(curve([x - 9, y + 6], [x, y - 1], [x + 9, y + 6]), 1.6)
			}
		}
	})
	p.ink(body, 5)
	p.shape(ellipse(0, -130, 120, 24), dark, 5)
	p.shape(ellipse(0, -130, 102, 16), colour.straw, 3)
	const filling = r.pick([colour.cinnabar, colour.moss, colour.coral])
	if (r.chance(0.6))
		for (const [x, y] of [
			[-52, -144],
			[-10, -154],
			[34, -148],
			[66, -136],
			[-30, -132],
			[14, -134],
		] as const)
			p.shape(ellipse(x, y, 25, 23), filling, 3.8)
}
