import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse, halfMoon } from "../path"
import { pouch } from "../vessels"

export const snack: Motif = (p, c, r) => {
	const flake = r.pick([colour.straw, "#D98F45", colour.coral, colour.plum])
	p.at(-40, 0, 1, 0, () =>
		pouch(p, {
			height: 206,
			half: 76,
			body: r.pick([c.main, colour.coral, colour.teal]),
			band: colour.cream,
			paper: colour.cream,
			sign: r.pick(["sun", "leaf", "hill"] as const),
			signInk: colour.ochre,
			window: flake,
		}),
	)
	p.at(76, 0, 1, 0, () => {
		for (const [x, y, turn] of [
			[-32, -66, 20],
			[0, -76, -30],
			[32, -66, 60],
			[-14, -88, 80],
			[18, -92, -10],
		] as const)
			p.at(x, y, 1, turn, () => {
				p.shape(ellipse(0, 0, 25, 16), flake, 3.8)
				p.ink(curve([-15, 0], [0, -6], [15, 0]), 2)
			})
		p.shape(halfMoon(64, 66, 28), colour.white, 4.8)
		p.ink(curve([-56, -38], [0, -24], [56, -38]), 3, colour.blue)
	})
	for (const [x, turn] of [
		[26, 10],
		[4, -30],
	] as const)
		p.at(x, 8, 0.9, turn, () => p.shape(ellipse(0, 0, 23, 12), flake, 3.4))
}
