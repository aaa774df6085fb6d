import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve } from "../path"

export const incense: Motif = (p, c, r) => {
	const dye = r.pick([colour.cinnabar, colour.pink, c.main, colour.coral])
	for (const [x, turn] of [
		[-60, -10],
		[60, 10],
		[0, 0],
	] as const) {
		p.at(x, 0, 1, turn, () => {
			p.shape(`M-22 -92C-30 -50 -50 -20 -58 0C-20 12 20 12 58 0C50 -20 30 -50 22 -92Z`, dye, 4.8)
			for (let index = -4; index <= 4; index += 1)
				p.ink(curve([index * 4.6, -92], [index * 7, -50], [index * 12.4, 4]), 1.6)
			const top = `M-22 -104C-30 -150 -46 -190 -56 -222C-20 -240 20 -240 56 -222C46 -190 30 -150 22 -104Z`
			p.shape(top, colour.straw, 4.8)
			for (let index = -4; index <= 4; index += 1)
				p.ink(curve([index * 4.6, -104], [index * 8, -160], [index * 12, -226]), 1.6)
			p.shape(box(-27, -110, 54, 24, 7), colour.white, 4)
		})
	}
}
