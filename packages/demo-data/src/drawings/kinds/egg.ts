import type { Motif } from "../motif"
import { colour } from "../palette"
import { blob, curve, turned } from "../path"

export const egg: Motif = (p, _scheme, r) => {
	const shells = r.pick([
		[colour.peach, colour.sand],
		[colour.white, colour.cream],
		[colour.jade, colour.mist],
	] as const)
	p.shape(
		blob([-128, -40], [-90, -66], [0, -72], [90, -66], [128, -40], [96, -4], [0, 4], [-96, -4]),
		colour.straw,
		5,
	)
	for (const [x, y, turn] of [
		[-64, -66, -8],
		[0, -76, 3],
		[64, -66, 9],
		[-34, -52, -4],
		[34, -52, 6],
	] as const) {
		p.at(x, y, 1, turn, () =>
			p.shape(
				turned([
					[-56, 8],
					[-44, 26],
					[-10, 38],
					[24, 32],
					[38, 10],
				]),
				(x + 64) % 3 ? shells[0] : shells[1],
				4.6,
			),
		)
	}
	const nest = blob([-130, -44], [-84, -26], [0, -18], [84, -26], [130, -44], [104, 2], [0, 12], [-104, 2])
	p.shape(nest, colour.straw, 5)
	p.within(nest, () => {
		for (let strand = 0; strand < 26; strand += 1) {
			const [x, y] = [r.int(-120, 110), r.int(-34, 6)]
			p.ink(
				curve([x - 22, y], [x, y + r.int(-8, 8)], [x + 26, y + r.int(-6, 8)]),
				2,
				strand % 2 ? colour.ochre : colour.bark,
			)
		}
	})
}
