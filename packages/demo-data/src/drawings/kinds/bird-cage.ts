import type { Motif } from "../motif"
import { colour, INK } from "../palette"
import { blob, box, curve, ellipse, line, polygon } from "../path"

export const birdCage: Motif = (p, _scheme, r) => {
	const bird = r.pick([colour.coral, colour.cinnabar, colour.blue, colour.teal])
	p.shape(box(-88, -18, 176, 18, 6), colour.bark, 5)
	p.flat(`M-80 -18L-80 -140C-74 -206 -30 -226 0 -228C30 -226 74 -206 80 -140L80 -18Z`, colour.white, 0.55)
	p.at(4, -74, 1, 0, () => {
		p.ink(line([-52, 34], [52, 34]), 7, colour.ochre)
		p.shape(polygon([30, 6], [68, 34], [58, 44], [22, 24]), bird, 4)
		p.shape(blob([-34, -22], [-6, -34], [26, -6], [36, 20], [6, 32], [-22, 20]), bird, 4.4)
		p.shape(blob([-6, -10], [20, 0], [28, 18], [4, 16]), colour.white, 3)
		p.shape(ellipse(-26, -26, 18, 17), bird, 4.2)
		p.shape(polygon([-42, -28], [-58, -20], [-42, -18]), colour.ochre, 3.4)
		p.flat(ellipse(-30, -29, 3.4, 3.4), INK)
	})
	for (let x = -80; x <= 80; x += 20)
		p.ink(curve([x, -18], [x, -130], [x * 0.86, -172], [x * 0.2, -226]), 2.8)
	p.ink(curve([-80, -136], [0, -124], [80, -136]), 5, colour.bark).ink(
		curve([-80, -60], [0, -52], [80, -60]),
		4,
		colour.bark,
	)
	p.ink(`M0 -228C-2 -262 26 -258 18 -240`, 5)
}
