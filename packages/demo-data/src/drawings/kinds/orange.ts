import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse } from "../path"
import { leaf } from "../plants"

export const orange: Motif = (p, _scheme, r) => {
	const skin = r.pick(["#D97B35", colour.coral, "#CF8A3A"])
	p.ink(curve([-118, -150], [-40, -196], [60, -186]), 6, colour.bark)
	for (const [x, y, turn] of [
		[-100, -160, -60],
		[-50, -188, -20],
		[10, -196, 20],
		[50, -186, 70],
		[-70, -176, 100],
	] as const)
		leaf(p, x, y, 58, turn, turn % 40 ? colour.moss : colour.leaf)
	for (const [x, y] of [
		[-74, -48],
		[6, -44],
		[-36, -110],
		[48, -112],
	] as const) {
		p.shape(ellipse(x, y, 48, 45), skin, 4.8)
		p.shape(ellipse(x + 6, y - 36, 6, 4), colour.leaf, 2.6)
		for (const [dx, dy] of [
			[-20, 4],
			[-8, 18],
			[14, 12],
			[-14, -12],
			[20, -6],
		] as const)
			p.flat(ellipse(x + dx, y + dy, 2, 2), colour.bark)
	}
	p.at(86, -38, 1, -8, () => {
		p.shape(ellipse(0, 0, 40, 40), skin, 4.6).shape(ellipse(0, 0, 33, 33), colour.cream, 2.6)
		for (let turn = 0; turn < 360; turn += 45)
			p.at(0, 0, 1, turn, () => p.flat(`M0 -4C-10 -14 -9 -27 0 -30C9 -27 10 -14 0 -4Z`, skin))
	})
}
