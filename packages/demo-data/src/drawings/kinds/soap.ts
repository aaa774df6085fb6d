import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, ellipse, line } from "../path"
import { sprig } from "../plants"
import { icon } from "../vessels"

export const soap: Motif = (p, _scheme, r) => {
	const bars = r.shuffled([colour.sprout, colour.rose, colour.straw, colour.jade, colour.cream])
	for (const [x, y, turn] of [
		[-44, 0, 0],
		[52, 0, 0],
		[4, -62, -6],
	] as const) {
		const fill = bars.pop() ?? colour.cream
		p.at(x, y, 1, turn, () => {
			p.shape(box(-50, -60, 100, 58, 14), fill, 5)
			p.ink(box(-38, -50, 76, 38, 9), 2)
			icon(p, r.pick(["leaf", "flower", "drop"] as const), 0, -31, 32, colour.white)
		})
	}
	p.ink(line([-56, -76], [66, -88]), 5, colour.ochre)
	for (const [x, y, size] of [
		[-100, -40, 15],
		[-116, -76, 9],
		[106, -84, 13],
		[92, -130, 18],
		[-80, -124, 11],
	] as const) {
		p.flat(ellipse(x, y, size, size), colour.white, 0.75)
		p.ink(ellipse(x, y, size, size), 2.6)
	}
	sprig(p, 70, -96, 84, 30, colour.moss, 3)
}
