import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, ellipse, polygon, turned } from "../path"

export const candy: Motif = (p, c, r) => {
	const wrap = r.shuffled([colour.cinnabar, colour.pink, c.main, colour.teal, colour.straw])
	p.shape(
		turned([
			[-168, 74],
			[-150, 92],
			[-60, 98],
			[-10, 80],
			[0, 70],
		]),
		"#DDE9E6",
		5,
	)
	const spots = [
		[-44, -34],
		[2, -28],
		[48, -36],
		[-22, -70],
		[26, -72],
		[-56, -92],
		[60, -96],
		[2, -108],
		[-30, -130],
		[34, -132],
	] as const
	spots.forEach(([x, y], index) => {
		p.at(x, y, 0.86, r.int(-50, 50), () => {
			const paper = wrap[index % wrap.length] as string
			p.shape(polygon([-18, 0], [-40, -14], [-40, 14]), paper, 3.4).shape(
				polygon([18, 0], [40, -14], [40, 14]),
				paper,
				3.4,
			)
			p.shape(ellipse(0, 0, 24, 18), paper, 4)
			p.ink(curve([-10, -14], [-3, 0], [-10, 14]), 3, colour.white).ink(
				curve([6, -15], [12, 0], [6, 15]),
				3,
				colour.white,
			)
		})
	})
	p.ink(
		turned([
			[-168, 74],
			[-150, 92],
			[-60, 98],
			[-10, 80],
			[0, 70],
		]),
		5,
	)
	p.shape(box(-82, -194, 164, 30, 8), c.main, 4.6)
	p.shape(ellipse(0, -206, 20, 14), c.main, 4.4)
}
