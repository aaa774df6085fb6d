import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, ellipse, line, turned } from "../path"
import { leaf } from "../plants"

export const mushroom: Motif = (p, _scheme, r) => {
	const cap = r.pick([colour.bark, colour.clay, colour.sand, colour.ochre])
	p.shape(box(-128, -24, 256, 26, 12), colour.bark, 5)
	p.ink(line([-110, -10], [-40, -12]), 2, colour.straw).ink(line([10, -8], [100, -12]), 2, colour.straw)
	for (const [x, size, turn] of [
		[-74, 0.72, -12],
		[78, 0.78, 12],
		[-24, 0.62, -4],
		[14, 1.12, 2],
	] as const) {
		p.at(x, -20, size, turn, () => {
			p.shape(
				turned([
					[-128, 22],
					[-70, 20],
					[-20, 26],
					[0, 32],
				]),
				colour.cream,
				5,
			)
			p.shape(`M-92 -112C-88 -170 -40 -198 0 -198C40 -198 88 -170 92 -112C40 -92 -40 -92 -92 -112Z`, cap, 5.4)
			p.shape(`M-92 -112C-40 -132 40 -132 92 -112C40 -92 -40 -92 -92 -112Z`, colour.sand, 4)
			for (const rib of [-54, -28, 0, 28, 54]) p.ink(line([rib, -122], [rib * 0.7, -104]), 2)
			for (const [dx, dy, rr] of [
				[-36, -152, 11],
				[10, -168, 13],
				[44, -142, 9],
			] as const)
				p.flat(ellipse(dx, dy, rr, rr * 0.7), colour.cream, 0.85)
		})
	}
	for (const [x, turn] of [
		[-112, -20],
		[-46, 14],
		[54, -10],
		[112, 24],
	] as const)
		leaf(p, x, -18, 36, turn, colour.moss, 0.3)
}
