import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse, halfMoon } from "../path"
import { bottle, fish } from "../vessels"

export const fishSauce: Motif = (p, c, r) => {
	const cap = r.pick([colour.cinnabar, c.main, colour.indigo])
	p.at(-40, 0, 1, 0, () =>
		bottle(p, {
			height: 246,
			half: 54,
			neck: 20,
			square: 0.3,
			glass: "#E4B27C",
			content: r.pick(["#A4562F", "#B9622B", "#8E4527"]),
			cap,
			paper: colour.cream,
			sign: "fish",
			signInk: colour.blue,
		}),
	)
	p.at(72, 0, 1, 0, () => {
		p.shape(halfMoon(56, 52, 24), colour.white, 4.6)
		p.shape(ellipse(0, -52, 56, 15), "#A4562F", 4.4)
		for (const [x, y] of [
			[-16, -54],
			[14, -50],
			[2, -57],
		] as const)
			p.shape(ellipse(x, y, 8, 3.4), colour.cinnabar, 2.2)
		p.ink(curve([-50, -28], [0, -18], [50, -28]), 2.6, colour.blue)
	})
	p.at(70, -112, 0.66, 14, () => fish(p, 0, 0, 1, colour.blue))
	p.at(92, -160, 0.5, 14, () => fish(p, 0, 0, 1, colour.jade))
}
