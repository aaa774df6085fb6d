import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse, halfMoon, line, polygon } from "../path"
import { lotus } from "../plants"

export const lotusSeed: Motif = (p, c, r) => {
	const bowlTone = r.pick([colour.white, colour.jade, c.main])
	p.at(20, 0, 1, 0, () => {
		for (const [x, y] of [
			[-62, -106],
			[-30, -116],
			[4, -120],
			[38, -116],
			[64, -106],
			[-14, -130],
			[22, -132],
			[-44, -122],
			[50, -124],
		] as const) {
			p.shape(ellipse(x, y, 19, 16), colour.cream, 3.6)
			p.ink(line([x - 6, y - 6], [x + 4, y - 9]), 2)
		}
		const body = halfMoon(92, 104, 36)
		p.shape(body, bowlTone, 5)
		p.within(body, () =>
			p.at(0, -22, 0.7, 0, () =>
				lotus(p, 0, 0, 60, bowlTone === colour.white ? colour.blue : colour.white, colour.white),
			),
		)
	})
	p.at(-88, 0, 1, -10, () => {
		p.stem(curve([0, 0], [-6, -60], [0, -120]), 6, colour.leaf)
		p.shape(polygon([-16, -106], [-44, -160], [44, -160], [16, -106]), colour.moss, 4.6)
		p.shape(ellipse(0, -160, 45, 15), colour.sprout, 4.4)
		for (const [x, y] of [
			[-24, -160],
			[0, -164],
			[24, -160],
			[-10, -155],
			[12, -155],
		] as const)
			p.shape(ellipse(x, y, 6, 4), colour.leaf, 2)
	})
}
