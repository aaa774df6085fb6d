import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, ellipse, line, polygon } from "../path"
import { leaf } from "../plants"

export const painting: Motif = (p, _scheme, r) => {
	const tone = r.pick([colour.cream, colour.paper, colour.peach])
	p.shape(box(-122, -236, 244, 200, 6), colour.bark, 5.2)
	const sheet = box(-104, -218, 208, 164, 2)
	p.shape(sheet, tone, 4)
	p.within(sheet, () => {
		p.shape(ellipse(58, -178, 22, 22), colour.cinnabar, 3.4)
		p.shape(
			`M-120 -100C-80 -170 -50 -170 -20 -110C10 -150 40 -150 120 -90L120 -50L-120 -50Z`,
			r.pick([colour.jade, colour.straw, colour.moss]),
			3.8,
		)
		p.flat(`M-120 -92C-60 -100 60 -80 120 -90L120 -40L-120 -40Z`, r.pick([colour.sprout, colour.sand]))
		p.at(-38, -62, 0.56, 0, () => {
			p.shape(polygon([-50, -40], [0, -74], [50, -40]), colour.clay, 5)
			p.shape(box(-38, -40, 76, 42, 2), colour.cream, 5)
		})
		p.ink(curve([50, -54], [54, -88], [46, -118]), 5, colour.bark)
		for (const turn of [-80, -30, 20, 70]) leaf(p, 46, -116, 34, turn, colour.leaf, 0.3)
	})
	p.ink(line([-70, -36], [-96, 0]), 8)
		.ink(line([70, -36], [96, 0]), 8)
		.ink(line([0, -36], [0, -4]), 6)
}
