import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse, halfMoon, turned } from "../path"
import { blossom } from "../plants"
import { icon } from "../vessels"

export const teapot: Motif = (p, c, r) => {
	const glaze = r.pick([c.main, c.second, colour.jade, colour.bark])
	const light = r.pick([colour.white, c.third])
	p.ink(`M88 -112C150 -140 158 -40 84 -42`, 15).ink(`M88 -112C150 -140 158 -40 84 -42`, 8, glaze)
	p.shape(`M-78 -60C-112 -66 -118 -112 -142 -128L-124 -140C-98 -128 -92 -104 -70 -104Z`, glaze)
	const body = turned([
		[-134, 44],
		[-118, 74],
		[-70, 98],
		[-24, 78],
		[0, 50],
	])
	p.shape(body, glaze, 5.2)
	p.within(body, () => {
		p.flat(`M-110 -64C-40 -50 40 -50 110 -64L110 10L-110 10Z`, light, 0.9)
		p.ink(curve([-110, -64], [0, -52], [110, -64]), 2.4)
	})
	if (r.chance(0.5)) blossom(p, 0, -88, 21, colour.rose)
	else icon(p, "lotus", 0, -92, 44, colour.rose)
	p.shape(
		turned([
			[-158, 8],
			[-148, 30],
			[-134, 48],
			[-130, 46],
		]),
		light,
		4.4,
	)
	p.shape(ellipse(0, -164, 11, 11), glaze, 4)
	if (r.chance(0.7)) {
		p.at(104, 8, 0.42, 0, () => {
			p.shape(halfMoon(70, 84, 30), light, 7)
			p.shape(ellipse(0, -84, 70, 18), colour.ochre, 7)
		})
	}
}
