import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse, halfMoon } from "../path"
import { leaf, lotus } from "../plants"
import { fish } from "../vessels"

export const bowl: Motif = (p, c, r) => {
	const glaze = r.pick([colour.white, colour.paper, c.third])
	const blue = r.pick([colour.indigo, colour.blue, colour.cinnabar, colour.teal])
	p.shape(ellipse(0, -4, 46, 10), colour.sand, 4)
	const body = halfMoon(122, 132, 40)
	p.shape(body, glaze, 5.2)
	p.within(body, () => {
		p.ink(curve([-130, -102], [0, -84], [130, -102]), 3, blue).ink(
			curve([-130, -94], [0, -74], [130, -94]),
			1.8,
			blue,
		)
		p.ink(curve([-60, -14], [0, -8], [60, -14]), 3, blue)
		if (r.chance(0.6)) {
			lotus(p, 0, -22, 50, blue, colour.white)
			leaf(p, -44, -38, 34, -60, blue)
			leaf(p, 44, -38, 34, 60, blue)
		} else {
			fish(p, -26, -50, 0.5, blue)
			for (const x of [30, 60])
				p.ink(curve([x - 18, -46], [x - 6, -58], [x + 6, -46], [x + 18, -58]), 3, blue)
		}
	})
	p.shape(ellipse(0, -132, 122, 27), glaze, 5)
	p.shape(ellipse(0, -130, 106, 19), r.pick([c.main, colour.jade, colour.sand]), 3)
	p.ink(curve([-96, -136], [0, -119], [96, -136]), 2, blue)
}
