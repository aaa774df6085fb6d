import type { Motif } from "../motif"
import { colour, INK } from "../palette"
import { blob, curve, ellipse, line, petal, polygon } from "../path"
import { lotus } from "../plants"

export const figurine: Motif = (p, _scheme, r) => {
	const cols = r.shuffled([colour.cinnabar, colour.pink, colour.teal, colour.coral, colour.moss])
	const [a, b, d] = cols as [string, string, string, string, string]
	for (const [x, tilt] of [
		[-64, -8],
		[66, 8],
	] as const) {
		p.at(x, 0, 1, tilt, () => {
			p.ink(line([0, 0], [0, -110]), 7, colour.ochre)
			if (x < 0) {
				p.shape(blob([-40, -112], [-10, -146], [34, -132], [40, -104], [4, -90]), a, 4.6)
				p.shape(polygon([34, -128], [66, -160], [62, -112]), b, 4)
				p.shape(ellipse(-32, -152, 23, 22), a, 4.4)
				p.shape(polygon([-54, -156], [-72, -146], [-54, -142]), colour.ochre, 3.4)
				for (const top of [-44, -32, -20]) p.shape(ellipse(top, -176, 8, 9), d, 3.2)
				p.flat(ellipse(-37, -156, 3.6, 3.6), INK)
				p.at(0, -112, 1, 70, () => p.shape(petal(30, 40, 0), d, 4))
			} else {
				p.shape(`M-36 -100C-40 -140 -20 -160 0 -160C20 -160 40 -140 36 -100C12 -92 -12 -92 -36 -100Z`, b, 4.6)
				p.shape(ellipse(0, -182, 27, 26), colour.peach, 4.4)
				p.shape(`M-28 -190C-22 -222 22 -222 28 -190C10 -198 -10 -198 -28 -190Z`, INK, 3)
				p.shape(ellipse(-26, -206, 9, 9), a, 3.2).shape(ellipse(26, -206, 9, 9), a, 3.2)
				p.flat(ellipse(-9, -180, 3, 3), INK).flat(ellipse(9, -180, 3, 3), INK)
				p.ink(curve([-7, -170], [0, -165], [7, -170]), 2.4)
				p.at(0, -128, 1, 0, () => lotus(p, 0, 16, 44, d, colour.white))
			}
		})
	}
}
