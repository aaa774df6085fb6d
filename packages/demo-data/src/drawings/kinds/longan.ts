import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse, line } from "../path"
import { leaf } from "../plants"

export const longan: Motif = (p, _scheme, r) => {
	const skin = r.pick([colour.ochre, "#B98A4E", colour.straw])
	p.stem(curve([-10, -252], [-4, -180], [0, -80]), 6, colour.bark)
	for (const [x, y, turn] of [
		[-8, -236, 70],
		[-8, -224, -70],
		[-4, -200, 104],
		[-6, -244, 10],
		[-4, -196, -104],
	] as const)
		leaf(p, x, y, 88, turn, turn > 0 ? colour.moss : colour.leaf, 0.32)
	for (const [x, y] of [
		[-52, -138],
		[50, -140],
		[0, -150],
		[-30, -104],
		[32, -102],
		[-74, -96],
		[76, -92],
		[0, -66],
		[-52, -58],
		[54, -56],
		[-22, -24],
		[26, -22],
	] as const) {
		p.ink(line([x * 0.3, y - 44], [x, y - 20]), 3, colour.bark)
		p.shape(ellipse(x, y, 28, 28), skin, 4.2)
		p.ink(curve([x - 14, y - 8], [x - 17, y + 2], [x - 12, y + 11]), 2.4, colour.cream)
	}
	p.at(92, -8, 1, 0, () => {
		p.shape(ellipse(0, -20, 27, 27), skin, 4.2)
		p.shape(ellipse(0, -20, 20, 20), colour.white, 3)
		p.shape(ellipse(0, -20, 10, 10), "#3A221A", 2)
	})
}
