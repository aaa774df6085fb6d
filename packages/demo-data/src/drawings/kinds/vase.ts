import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse, turned } from "../path"
import { blossom, lotus, sprig } from "../plants"

export const vase: Motif = (p, c, r) => {
	const glaze = r.pick([colour.white, c.main, c.second, colour.jade])
	const mark = glaze === colour.white ? colour.indigo : colour.white
	const slim = r.between(0.78, 1.08)
	for (const [x, turn] of [
		[-12, -26],
		[8, 4],
		[16, 28],
	] as const) {
		if (r.chance(0.6))
			p.at(x, -176, 1, turn, () => {
				p.ink(curve([0, 0], [4, -30], [0, -62]), 4, colour.leaf)
				blossom(p, 0, -70, 22, r.pick([colour.pink, colour.coral, colour.rose]))
			})
		else p.at(x, -176, 1, turn, () => sprig(p, 0, 0, 82, 0, colour.moss, 2))
	}
	const body = turned([
		[-182, 34 * slim],
		[-172, 28 * slim],
		[-150, 26 * slim],
		[-112, 72 * slim],
		[-76, 84 * slim],
		[-34, 60 * slim],
		[-8, 42 * slim],
		[0, 46 * slim],
	])
	p.shape(body, glaze, 5.2)
	p.within(body, () => {
		p.ink(curve([-90, -128], [0, -118], [90, -128]), 3, mark).ink(
			curve([-90, -26], [0, -16], [90, -26]),
			3,
			mark,
		)
		lotus(p, 0, -44, 58, mark === colour.white ? colour.rose : mark, colour.white)
		p.ink(curve([-80, -48], [-54, -34], [-30, -46], [0, -34], [30, -46], [54, -34], [80, -48]), 3, mark)
	})
	p.shape(ellipse(0, -182, 35 * slim, 8), colour.bark, 4)
}
