import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse, halfMoon, turned } from "../path"
import { sprig } from "../plants"
import { label, pouch } from "../vessels"

export const tea: Motif = (p, c, r) => {
	const pack = r.pick([c.main, c.second, colour.leaf, colour.moss])
	if (r.chance(0.55))
		p.at(-26, 0, 1, 0, () =>
			pouch(p, {
				height: 208,
				half: 72,
				body: pack,
				band: colour.bark,
				paper: colour.cream,
				sign: "leaf",
				signInk: colour.moss,
			}),
		)
	else {
		p.shape(
			turned(
				[
					[-196, 62],
					[-186, 66],
					[-10, 66],
					[0, 60],
				],
				-30,
			),
			pack,
			5,
		)
		p.shape(
			turned(
				[
					[-220, 56],
					[-212, 62],
					[-182, 64],
					[-178, 62],
				],
				-30,
			),
			colour.bark,
			4.4,
		)
		p.at(-30, 0, 1, 0, () => label(p, 0, -92, 96, 108, colour.cream, "leaf", colour.moss))
	}
	p.at(78, 0, 0.56, 0, () => {
		p.shape(halfMoon(74, 92, 30), colour.white, 7)
		p.shape(ellipse(0, -92, 74, 19), colour.moss, 7)
		for (const x of [-22, 8])
			p.ink(curve([x, -122], [x + 18, -142], [x - 6, -162], [x + 12, -186]), 6, c.pattern)
	})
	sprig(p, 58, -2, 70, 62, colour.leaf, 2)
}
