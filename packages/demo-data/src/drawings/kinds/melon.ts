import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse } from "../path"
import { leaf } from "../plants"

export const melon: Motif = (p, _scheme, r) => {
	const flesh = r.pick([colour.sprout, colour.peach, colour.sage])
	p.stem(curve([-30, -170], [-26, -196], [-52, -204]), 7, colour.leaf)
	leaf(p, -34, -186, 60, 66, colour.moss)
	const ball = ellipse(-30, -86, 92, 86)
	p.shape(ball, colour.sprout, 5.2)
	p.within(ball, () => {
		for (let x = -140; x <= 80; x += 24) {
			p.ink(curve([x, -180], [x + 14, -130], [x - 4, -80], [x + 12, -30], [x, 10]), 2.4, colour.cream)
			p.ink(
				curve([-130, x - 30], [-80, x - 18], [-30, x - 34], [20, x - 18], [70, x - 30]),
				2.4,
				colour.cream,
			)
		}
	})
	p.ink(ball, 4.6)
	p.at(74, -2, 1, 12, () => {
		p.shape(`M-62 -62C-54 -10 40 -2 66 -58C40 -40 -30 -40 -62 -62Z`, colour.moss, 4.6)
		p.shape(`M-56 -60C-30 -24 30 -22 60 -58C50 -84 -40 -92 -56 -60Z`, flesh, 4.2)
		for (const x of [-26, -4, 18]) p.shape(ellipse(x, -62, 6, 4), colour.cream, 2.2)
	})
}
