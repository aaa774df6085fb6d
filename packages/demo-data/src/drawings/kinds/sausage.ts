import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, ellipse } from "../path"
import { lotusPad } from "../plants"

export const sausage: Motif = (p, _scheme, r) => {
	lotusPad(p, 0, -14, 130, colour.moss)
	for (const [x, y, turn] of [
		[-16, -34, -4],
		[10, -92, 5],
	] as const) {
		p.at(x, y, 1, turn, () => {
			p.shape(box(-104, -30, 196, 60, 24), turn < 0 ? colour.leaf : "#3E7A4C", 5)
			for (const vein of [-14, 0, 14])
				p.ink(curve([-96, vein], [0, vein - 4], [90, vein]), 1.8, colour.sprout)
			for (const tie of [-66, -18, 30, 72]) p.ink(curve([tie, -30], [tie + 8, 0], [tie, 30]), 5, colour.cream)
		})
	}
	const meat = r.pick([colour.rose, colour.peach, colour.blush])
	for (const [x, y] of [
		[106, -20],
		[70, 0],
	] as const) {
		p.shape(ellipse(x, y, 33, 33), colour.sprout, 4.4)
		p.shape(ellipse(x, y, 26, 26), meat, 3)
		for (const [dx, dy] of [
			[-9, -7],
			[6, -11],
			[10, 6],
			[-6, 9],
		] as const)
			p.flat(ellipse(dx + x, dy + y, 3.2, 2.6), colour.white)
	}
}
