import type { Motif } from "../motif"
import { colour } from "../palette"
import { blob, curve, line, petal } from "../path"
import { icon } from "../vessels"

export const rice: Motif = (p, c, r) => {
	const cloth = r.pick([colour.cream, c.second, c.third, colour.sand])
	const band = r.pick([c.main, colour.cinnabar, colour.leaf])
	const sack = `M-80 -186C-104 -130 -112 -50 -98 -4C-50 8 50 8 98 -4C112 -50 104 -130 80 -186C50 -176 -50 -176 -80 -186Z`
	p.shape(
		`M-62 -188C-84 -226 -52 -216 -38 -232C-14 -214 14 -214 38 -232C52 -216 84 -226 62 -188C30 -178 -30 -178 -62 -188Z`,
		cloth,
		4.8,
	)
	p.shape(sack, cloth, 5.2)
	p.within(sack, () => p.flat(`M-130 -120C-60 -110 60 -110 130 -120L130 -44C60 -34 -60 -34 -130 -44Z`, band))
	p.ink(curve([-101, -119], [0, -112], [101, -119]), 3).ink(curve([-106, -44], [0, -36], [106, -44]), 3)
	icon(p, "grain", 0, -80, 62, colour.straw)
	p.ink(curve([-78, -184], [0, -172], [78, -184]), 7, colour.cinnabar)
	p.shape(blob([56, 6], [76, -16], [104, -14], [130, 6]), colour.white, 3.6)
	for (let index = 0; index < 10; index += 1)
		p.at(66 + index * 6, -2 - (index % 3) * 5, 1, r.int(-40, 60), () => p.ink(line([-3, 0], [3, 0]), 2))
	p.at(-104, 4, 1, -14, () => {
		p.ink(curve([0, 0], [-6, -70], [-24, -128]), 4, colour.moss)
		for (let index = 0; index < 6; index += 1)
			p.at(-6 - index * 3.4, -74 - index * 11, 1, index % 2 ? 50 : -60, () =>
				p.shape(petal(11, 23, 0), colour.straw, 2.8),
			)
	})
}
