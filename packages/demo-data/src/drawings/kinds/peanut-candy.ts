import type { Motif } from "../motif"
import { colour } from "../palette"
import { blob, box, curve, ellipse } from "../path"
import { plate } from "../vessels"

export const peanutCandy: Motif = (p, c, r) => {
	plate(p, 128, colour.white, r.pick([c.main, colour.teal]))
	const bar = r.pick(["#C98A4B", colour.ochre, "#B5743A"])
	for (const [x, y, turn] of [
		[-48, -54, -8],
		[50, -56, 7],
		[0, -36, 0],
		[2, -92, 3],
	] as const) {
		p.at(x, y, 1, turn, () => {
			p.shape(box(-58, -22, 116, 40, 7), bar, 4.6)
			for (const [dx, dy] of [
				[-40, -6],
				[-18, 4],
				[6, -8],
				[28, 3],
				[44, -8],
				[-30, 9],
				[16, 10],
			] as const)
				p.shape(ellipse(dx, dy, 10, 7), colour.sand, 2.4)
			for (let seed = 0; seed < 7; seed += 1)
				p.flat(ellipse(r.int(-50, 50), r.int(-14, 12), 2.2, 1.5), colour.white)
		})
	}
	for (const [x, turn] of [
		[-104, 12],
		[108, -18],
	] as const)
		p.at(x, 12, 0.9, turn, () => {
			p.shape(
				blob([-30, -14], [-8, -22], [0, -16], [12, -22], [32, -12], [26, 4], [2, 0], [-22, 6]),
				colour.straw,
				4,
			)
			for (const mark of [-16, 0, 16]) p.ink(curve([mark - 4, -14], [mark, -8], [mark - 2, 0]), 1.8)
		})
}
