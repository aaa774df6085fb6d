import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, turned } from "../path"
import { blossom, sprig } from "../plants"
import { label } from "../vessels"

export const essentialOil: Motif = (p, c, r) => {
	const glass = r.pick(["#8E5A2F", "#7A4A28", colour.teal, colour.indigo])
	p.at(-20, 0, 1, 0, () => {
		p.shape(
			turned([
				[-168, 24],
				[-146, 26],
				[-132, 62],
				[-116, 72],
				[-14, 72],
				[0, 64],
			]),
			glass,
			5.2,
		)
		p.flat(curve([-56, -108], [-62, -66], [-56, -22], [-48, -66]), colour.white, 0.5)
		p.shape(box(-28, -196, 56, 38, 7), "#3A2A25", 4.4)
		p.shape(
			turned([
				[-248, 8],
				[-238, 21],
				[-212, 20],
				[-196, 14],
			]),
			r.pick([colour.cinnabar, c.main]),
			4.4,
		)
		label(p, 0, -64, 104, 82, colour.cream, r.pick(["leaf", "flower", "drop"] as const), colour.moss)
	})
	sprig(p, 74, 0, 150, 10, colour.moss, 4)
	sprig(p, 98, 0, 96, 34, colour.leaf, 3)
	for (const [x, y] of [
		[62, -176],
		[92, -148],
		[112, -120],
	] as const)
		blossom(p, x, y, 15, r.pick([colour.rose, colour.white, "#9C86B8"]))
	p.shape(
		turned(
			[
				[-44, 2],
				[-24, 12],
				[-8, 12],
				[0, 4],
			],
			-112,
		),
		colour.honey,
		3.6,
	)
}
