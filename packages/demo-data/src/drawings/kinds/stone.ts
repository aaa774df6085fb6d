import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, line, polygon } from "../path"
import { lotus } from "../plants"

export const stone: Motif = (p, _scheme, r) => {
	const jade = r.pick([colour.jade, colour.moss, colour.rose, colour.blue])
	p.shape(box(-104, -24, 208, 24, 7), colour.bark, 5)
	p.ink(
		curve([-90, -12], [-60, -18], [-30, -10], [0, -18], [30, -10], [60, -18], [90, -12]),
		2.4,
		colour.straw,
	)
	p.shape(
		polygon([-70, -24], [-94, -86], [-58, -156], [-8, -210], [46, -170], [88, -104], [70, -24]),
		jade,
		5.2,
	)
	p.ink(line([-58, -156], [-20, -120], [-8, -210]), 3)
		.ink(line([-20, -120], [46, -170]), 3)
		.ink(line([-20, -120], [-36, -24]), 3)
		.ink(line([-20, -120], [30, -76], [88, -104]), 3)
		.ink(line([30, -76], [22, -24]), 3)
	p.flat(polygon([-56, -150], [-24, -124], [-12, -196]), colour.white, 0.45)
	p.flat(polygon([-16, -116], [26, -80], [42, -160]), colour.white, 0.25)
	lotus(p, 0, -28, 46, colour.cream, colour.white)
}
