import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, ellipse, halfMoon } from "../path"
import { leaf } from "../plants"
import { plate } from "../vessels"

export const rolledCake: Motif = (p, c, r) => {
	plate(p, 132, colour.white, r.pick([colour.blue, c.main, colour.jade]))
	for (const [x, y] of [
		[-66, -58],
		[-4, -62],
		[58, -56],
		[-38, -38],
		[28, -36],
	] as const) {
		p.at(x, y, 1, r.int(-8, 8), () => {
			p.shape(box(-44, -19, 88, 38, 18), colour.white, 4.4)
			p.ink(curve([-30, -6], [0, -10], [32, -5]), 2)
			for (const dot of [-22, -4, 14, 26])
				p.flat(ellipse(dot, 4 + (dot % 5), 4.4, 3.4), dot % 4 ? colour.bark : colour.ochre)
		})
	}
	for (const [x, y] of [
		[-50, -76],
		[-12, -82],
		[30, -78],
		[60, -70],
		[-76, -62],
		[8, -66],
	] as const) {
		p.at(x, y, 1, r.int(-50, 50), () => p.ink(curve([-9, 0], [0, -7], [9, 0]), 5.4, colour.clay))
	}
	leaf(p, 92, -44, 54, 30, colour.moss)
	leaf(p, 92, -44, 46, -20, colour.leaf)
	p.at(-104, 4, 0.42, 0, () => {
		p.shape(halfMoon(76, 74, 36), colour.white, 7)
		p.shape(ellipse(0, -74, 76, 22), colour.ochre, 7)
		p.shape(ellipse(10, -74, 17, 6), colour.cinnabar, 3)
	})
}
