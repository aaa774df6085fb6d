import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse, turned } from "../path"
import { leaf } from "../plants"

export const pomelo: Motif = (p, _scheme, r) => {
	const skin = r.pick([colour.sprout, "#D6C25C", "#C9B24A"])
	const flesh = r.pick([colour.blush, colour.straw, colour.rose])
	p.ink(curve([-30, -160], [-26, -184], [-8, -198]), 6, colour.bark)
	leaf(p, -22, -180, 72, 70, colour.leaf)
	leaf(p, -28, -176, 60, -50, colour.moss)
	p.shape(
		turned(
			[
				[-168, 14],
				[-154, 38],
				[-90, 86],
				[-34, 80],
				[0, 40],
			],
			-30,
		),
		skin,
		5.2,
	)
	for (let dot = 0; dot < 16; dot += 1)
		p.flat(ellipse(-30 + r.int(-64, 60), -r.int(20, 116), 2.6, 2.2), colour.moss)
	p.at(70, -58, 1, 0, () => {
		p.shape(ellipse(0, 0, 62, 60), skin, 5)
		p.shape(ellipse(0, 0, 53, 51), colour.white, 3)
		for (let turn = 0; turn < 360; turn += 40)
			p.at(0, 0, 1, turn, () => p.shape(`M0 -6C-20 -20 -18 -42 0 -46C18 -42 20 -20 0 -6Z`, flesh, 2.8))
	})
}
