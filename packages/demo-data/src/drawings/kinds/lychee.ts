import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse } from "../path"
import { leaf } from "../plants"

export const lychee: Motif = (p, _scheme, r) => {
	const skin = r.pick([colour.cinnabar, "#C4453A", colour.pink])
	p.stem(curve([20, -250], [4, -180], [0, -100]), 6, colour.bark)
		.stem(curve([6, -190], [-40, -150], [-56, -110]), 4, colour.bark)
		.stem(curve([6, -190], [50, -150], [60, -110]), 4, colour.bark)
	for (const [x, y, turn] of [
		[14, -226, 76],
		[10, -210, -64],
		[4, -188, 110],
		[12, -240, -20],
		[2, -180, -110],
	] as const)
		leaf(p, x, y, 82, turn, turn > 0 ? colour.leaf : colour.moss, 0.34)
	for (const [x, y] of [
		[-62, -104],
		[62, -100],
		[0, -116],
		[-34, -62],
		[36, -58],
		[-86, -56],
		[88, -52],
		[0, -22],
		[-56, -18],
		[56, -14],
	] as const) {
		p.shape(ellipse(x, y, 36, 35), skin, 4.6)
		for (const [dx, dy] of [
			[-14, -10],
			[4, -16],
			[16, -2],
			[-4, 2],
			[-18, 8],
			[10, 14],
		] as const)
			p.ink(curve([x + dx - 4, y + dy], [x + dx, y + dy - 4], [x + dx + 4, y + dy]), 2)
	}
	p.at(104, 4, 1, 0, () => {
		p.shape(ellipse(0, -24, 30, 29), colour.white, 4.4)
		p.shape(`M-31 -20C-26 14 26 14 31 -20C16 -8 -16 -8 -31 -20Z`, skin, 4)
		p.ink(curve([-12, -36], [-16, -28], [-14, -20]), 2)
	})
}
