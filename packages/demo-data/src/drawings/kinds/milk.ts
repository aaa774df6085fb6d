import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse, turned } from "../path"
import { daisy } from "../plants"
import { bottle } from "../vessels"

export const milk: Motif = (p, c, r) => {
	const cap = r.pick([colour.blue, colour.leaf, c.main])
	p.at(-44, 0, 1, 0, () =>
		bottle(p, {
			height: 238,
			half: 58,
			neck: 30,
			square: 0.1,
			glass: colour.mist,
			content: colour.white,
			cap,
			paper: colour.sky,
			sign: "cow",
			signInk: colour.bark,
		}),
	)
	p.at(72, 0, 1, 0, () => {
		p.shape(
			turned([
				[-118, 46],
				[-60, 42],
				[0, 34],
			]),
			colour.mist,
			4.6,
		)
		p.flat(
			turned([
				[-92, 42],
				[-50, 38],
				[-6, 32],
			]),
			colour.white,
		)
		p.ink(
			turned([
				[-118, 46],
				[-60, 42],
				[0, 34],
			]),
			4.4,
		)
		p.shape(ellipse(0, -92, 43, 10), colour.white, 3.4)
	})
	for (const x of [106, 122])
		p.at(x, 8, 1, x - 110, () => {
			p.ink(curve([0, 0], [4, -26], [-2, -48]), 3.4, colour.leaf)
			daisy(p, -2, -54, 18, colour.white, colour.straw)
		})
}
