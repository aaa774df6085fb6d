import type { Motif } from "../motif"
import { colour, INK } from "../palette"
import { blob, box, curve, ellipse, polygon, turned } from "../path"
import { lotus } from "../plants"

export const wood: Motif = (p, c, r) => {
	const timber = r.pick(["#9A5F33", "#B9783F", "#7C4A2B"])
	const grain = "#5A3520"
	if (r.chance(0.5)) {
		p.shape(box(-112, -18, 224, 18, 5), colour.bark, 5)
		const body = `M-96 -18C-104 -64 -84 -112 -40 -118C-10 -140 40 -134 66 -116C84 -104 92 -70 92 -18L66 -18C66 -40 60 -56 48 -58C20 -48 -20 -48 -44 -58C-58 -50 -66 -36 -68 -18Z`
		p.shape(body, timber, 5.2)
		p.shape(blob([-66, -128], [-106, -118], [-124, -84], [-108, -72], [-84, -84], [-58, -98]), timber, 4.8)
		p.ink(`M-70 -128C-84 -170 -130 -166 -132 -138`, 11).ink(
			`M-70 -128C-84 -170 -130 -166 -132 -138`,
			6,
			colour.straw,
		)
		p.ink(`M-62 -126C-50 -166 -20 -164 -8 -150`, 11).ink(
			`M-62 -126C-50 -166 -20 -164 -8 -150`,
			6,
			colour.straw,
		)
		p.flat(ellipse(-96, -102, 3.6, 3.6), INK)
		p.ink(curve([90, -90], [112, -70], [104, -40]), 5)
		for (const y of [-104, -88, -74]) p.ink(curve([-30, y], [10, y - 8], [64, y + 4]), 2.2, grain)
		p.shape(ellipse(22, -156, 15, 15), colour.peach, 4)
		p.shape(`M2 -122C4 -142 40 -144 46 -120C32 -112 16 -112 2 -122Z`, c.main, 4.4)
		p.shape(polygon([22, -196], [-8, -160], [52, -160]), colour.straw, 4)
	} else {
		p.shape(
			turned([
				[-196, 58],
				[-184, 44],
				[-150, 40],
				[-110, 82],
				[-60, 86],
				[-20, 52],
				[0, 62],
			]),
			timber,
			5.2,
		)
		for (const x of [-0.7, -0.35, 0.1, 0.5])
			p.ink(curve([40 * x, -180], [44 * x, -140], [84 * x, -90], [80 * x, -50], [52 * x, -6]), 2.2, grain)
		lotus(p, 0, -50, 62, r.pick([colour.straw, colour.sand]), colour.cream)
		p.shape(ellipse(0, -196, 58, 12), grain, 4.6)
	}
}
