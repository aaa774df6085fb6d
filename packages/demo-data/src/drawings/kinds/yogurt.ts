import type { Motif } from "../motif"
import { colour } from "../palette"
import { ellipse, line, polygon } from "../path"
import { icon } from "../vessels"

export const yogurt: Motif = (p, c, r) => {
	const tone = r.pick([colour.blue, colour.pink, c.main, colour.jade])
	const cup = (x: number, y: number, size: number) =>
		p.at(x, y, size, 0, () => {
			p.shape(polygon([-54, -104], [54, -104], [42, 0], [-42, 0]), colour.white, 5)
			p.within(polygon([-54, -104], [54, -104], [42, 0], [-42, 0]), () =>
				p.flat(`M-70 -70C-30 -50 30 -84 70 -62L70 10L-70 10Z`, tone),
			)
			icon(p, "cow", 0, -42, 44, colour.cream)
			p.shape(ellipse(0, -106, 60, 15), colour.sand, 4.6)
			p.shape(polygon([50, -110], [78, -124], [66, -98]), colour.sand, 4)
		})
	cup(-66, -4, 0.96)
	cup(66, -4, 0.96)
	cup(0, 0, 1.25)
	p.ink(line([84, -120], [112, -206]), 10).ink(line([84, -120], [112, -206]), 5, colour.straw)
	p.shape(ellipse(114, -214, 16, 22), colour.straw, 4)
}
