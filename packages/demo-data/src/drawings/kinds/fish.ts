import type { Motif } from "../motif"
import { colour } from "../palette"
import { ellipse } from "../path"
import { leaf } from "../plants"
import { fish, plate } from "../vessels"

export const wholeFish: Motif = (p, c, r) => {
	plate(p, 132, colour.white, r.pick([colour.blue, c.main, colour.teal]))
	const scale = r.pick([colour.blue, colour.clay, colour.teal, colour.coral])
	p.at(0, -64, 1.42, -5, () => fish(p, 0, 0, 1, scale, colour.cream))
	for (const [x, y, turn] of [
		[-70, -26, 70],
		[40, -22, 100],
		[100, -48, 30],
	] as const)
		leaf(p, x, y, 44, turn, colour.moss)
	for (const [x, y] of [
		[-30, -20],
		[6, -16],
		[70, -26],
	] as const) {
		p.shape(ellipse(x, y, 12, 7), colour.cinnabar, 3)
		p.flat(ellipse(x, y, 4, 2), colour.white)
	}
}
