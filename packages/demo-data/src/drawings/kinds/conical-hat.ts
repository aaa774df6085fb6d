import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse } from "../path"
import { blossom } from "../plants"

export const conicalHat: Motif = (p, c, r) => {
	const band = r.pick([c.main, colour.pink, colour.teal, colour.plum])
	p.ink(`M-62 -14C-50 46 -10 20 0 4C16 26 44 50 64 -14`, 9).ink(
		`M-62 -14C-50 46 -10 20 0 4C16 26 44 50 64 -14`,
		5,
		band,
	)
	const cone = `M0 -168C-30 -150 -90 -66 -132 -28C-70 4 70 4 132 -28C90 -66 30 -150 0 -168Z`
	p.shape(cone, colour.cream, 5.2)
	p.within(cone, () => {
		for (let index = -7; index <= 7; index += 1)
			p.ink(curve([0, -172], [index * 9, -90], [index * 20, 10]), 1.5, colour.ochre)
		for (const [y, half] of [
			[-138, 30],
			[-108, 56],
			[-80, 80],
			[-54, 102],
		] as const)
			p.ink(curve([-half, y + 12], [0, y + 26], [half, y + 12]), 2.2, colour.ochre)
	})
	p.ink(cone, 5)
	p.ink(curve([-128, -24], [0, 0], [128, -24]), 8, colour.straw).ink(
		curve([-132, -28], [0, -4], [132, -28]),
		3,
	)
	if (r.chance(0.6)) blossom(p, -18, -62, 23, band)
	p.shape(ellipse(0, -164, 7, 6), band, 3)
}
