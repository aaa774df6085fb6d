import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, ellipse } from "../path"
import { blossom } from "../plants"

export const silk: Motif = (p, c, r) => {
	const cloths = r.shuffled([c.main, c.second, c.third, colour.rose, colour.jade])
	const rolls = r.int(2, 3)
	for (let index = 0; index < rolls; index += 1) {
		const cloth = cloths[index] as string
		const y = -30 - index * 56
		const x = index === 1 ? 14 : -6
		p.shape(box(x - 112, y - 29, 214, 58, 10), cloth, 5)
		for (const spot of [-76, -34, 8, 50]) {
			if (index % 2 === 0) blossom(p, x + spot, y + (spot % 3) * 2, 13, colour.white, cloth)
			else
				p.ink(
					curve([x + spot - 18, y + 6], [x + spot - 6, y - 8], [x + spot + 6, y + 6], [x + spot + 18, y - 8]),
					2.8,
					colour.white,
				)
		}
		p.shape(ellipse(x + 102, y, 15, 29), colour.white, 4.4)
		p.ink(ellipse(x + 102, y, 9, 19), 2.2).ink(ellipse(x + 102, y, 4, 9), 2.2)
	}
	const flow = cloths[0] as string
	p.shape(
		`M-118 -44C-150 -30 -148 4 -112 10C-66 18 -40 -8 4 2C48 12 60 26 110 14L112 -2C60 8 46 -12 4 -18C-36 -24 -66 0 -100 -8C-118 -14 -116 -26 -100 -34Z`,
		flow,
		4.6,
	)
	p.ink(curve([-124, -8], [-70, 4], [0, -8], [60, 8], [104, 6]), 2)
}
