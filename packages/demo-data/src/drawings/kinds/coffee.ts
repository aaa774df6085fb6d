import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, ellipse, line, polygon } from "../path"
import { pouch } from "../vessels"

export const coffee: Motif = (p, c, r) => {
	const pack = r.pick([colour.bark, c.main, "#4A2E22", c.second])
	p.at(-36, 0, 1, 0, () =>
		pouch(p, {
			height: 214,
			half: 74,
			body: pack,
			band: colour.straw,
			paper: colour.cream,
			sign: "bean",
			signInk: colour.bark,
		}),
	)
	p.at(74, 0, 0.74, 0, () => {
		p.shape(box(-46, -64, 92, 64, 10), colour.mist, 6)
		p.flat(box(-42, -36, 84, 34, 8), "#3A221A")
		p.shape(box(-56, -78, 112, 14, 5), colour.sand, 5)
		p.shape(polygon([-40, -78], [40, -78], [48, -146], [-48, -146]), colour.white, 6)
		p.shape(box(-52, -156, 104, 14, 5), colour.sand, 5)
		p.ink(line([0, -64], [0, -40]), 5, "#3A221A")
	})
	for (const [x, y, turn] of [
		[8, 4, 20],
		[34, 10, -40],
		[-12, 12, 60],
		[112, 10, 10],
	] as const) {
		p.at(x, y, 1, turn, () => {
			p.shape(ellipse(0, -6, 14, 10), colour.bark, 3.4)
			p.ink(curve([-11, -6], [0, -10], [11, -5]), 2.4, colour.straw)
		})
	}
}
