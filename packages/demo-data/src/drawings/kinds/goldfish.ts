import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse } from "../path"
import { fish } from "../vessels"

export const goldfish: Motif = (p, _scheme, r) => {
	const scale = r.pick([colour.cinnabar, colour.coral, "#D97B35"])
	const bowlPath = `M-84 -196C-150 -150 -146 -40 -80 -4L80 -4C146 -40 150 -150 84 -196Z`
	p.flat(bowlPath, colour.mist, 0.92)
	p.within(bowlPath, () => {
		p.flat(`M-150 -150C-80 -164 -40 -138 0 -150C50 -164 90 -140 150 -152L150 10L-150 10Z`, colour.jade, 0.7)
		for (const x of [-88, -66, 84])
			p.ink(curve([x, 0], [x + 12, -40], [x - 8, -76], [x + 6, -116]), 5, colour.leaf)
		for (const x of [-70, -40, -8, 26, 60]) p.shape(ellipse(x, -8, 20, 12), colour.sand, 3)
	})
	p.at(-14, -92, 1, -6, () => {
		p.shape(`M40 0C80 -50 104 -40 96 -8C110 18 90 44 40 8Z`, scale, 4.4)
		fish(p, 0, 0, 0.8, scale, colour.cream)
	})
	p.at(54, -52, 0.44, 12, () => fish(p, 0, 0, 1, colour.white, scale), true)
	for (const [x, y, s] of [
		[-84, -118, 5],
		[-78, -134, 4],
		[30, -120, 5],
	] as const)
		p.ink(ellipse(x, y, s, s), 2.2, colour.white)
	p.ink(bowlPath, 5.2)
	p.shape(ellipse(0, -196, 86, 15), colour.mist, 4.6)
}
