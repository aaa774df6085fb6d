import type { Motif } from "../motif"
import { colour } from "../palette"
import { blob, box, curve, ellipse, line } from "../path"
import { sprig } from "../plants"

export const meat: Motif = (p, _scheme, r) => {
	p.shape(box(-128, -22, 256, 26, 8), colour.ochre, 5)
	p.ink(line([-110, -9], [-20, -9]), 2).ink(line([10, -7], [104, -7]), 2)
	const cut = blob(
		[-108, -36],
		[-112, -86],
		[-70, -124],
		[0, -128],
		[70, -116],
		[108, -76],
		[98, -32],
		[40, -22],
		[-60, -22],
	)
	p.shape(cut, colour.blush, 5)
	p.shape(
		blob(
			[-88, -46],
			[-90, -84],
			[-58, -108],
			[0, -110],
			[60, -100],
			[88, -70],
			[80, -42],
			[36, -36],
			[-52, -36],
		),
		r.pick([colour.coral, "#C9564A", colour.rose]),
		4,
	)
	for (const y of [-90, -72, -54])
		p.ink(curve([-60, y], [-20, y + 9], [20, y - 6], [62, y + 8]), 3.4, colour.white)
	p.shape(ellipse(-52, -84, 17, 14), colour.white, 3.6).ink(ellipse(-52, -84, 7, 6), 2.4)
	sprig(p, 84, -36, 76, 28, colour.leaf, 2)
	p.at(-92, -24, 0.8, 0, () => {
		p.shape(ellipse(0, 0, 22, 15), colour.white, 3.6)
		p.ink(curve([-8, -12], [-2, 0], [-8, 12]), 2)
	})
}
