import type { Motif } from "../motif"
import { colour } from "../palette"
import { blob, box, curve, line } from "../path"
import { lotus } from "../plants"

export const quilt: Motif = (p, c, r) => {
	const [a, b, d] = r.shuffled([c.main, c.second, c.third, colour.rose, colour.jade]) as [
		string,
		string,
		string,
		string,
		string,
	]
	p.shape(box(-128, -56, 256, 56, 22), a, 5)
	p.shape(box(-122, -108, 244, 54, 22), d, 5)
	p.shape(box(-126, -160, 252, 54, 22), b, 5)
	for (const y of [-28, -81, -133]) {
		for (let x = -92; x <= 92; x += 46)
			p.ink(curve([x - 23, y], [x, y - 13], [x + 23, y], [x, y + 13], [x - 23, y]), 2.2, colour.white)
	}
	p.shape(blob([-84, -166], [-70, -214], [0, -222], [72, -214], [86, -166], [0, -156]), colour.white, 4.8)
	lotus(p, 0, -172, 36, a, b)
	p.ink(line([-66, -158], [-66, 0]), 8, colour.cinnabar).ink(line([66, -158], [66, 0]), 8, colour.cinnabar)
}
