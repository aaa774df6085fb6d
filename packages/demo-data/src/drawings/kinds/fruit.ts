import type { Motif } from "../motif"
import { colour } from "../palette"
import { blob, curve, ellipse, petal } from "../path"
import { leaf } from "../plants"
import { tray } from "../vessels"

export const fruit: Motif = (p, _scheme, r) => {
	tray(p, 132, r)
	const kinds = r.shuffled([0, 1, 2, 3])
	const spots = [
		[-70, -64],
		[70, -62],
		[0, -54],
		[-34, -104],
		[38, -102],
	] as const
	for (const [index, [x, y]] of spots.entries()) {
		p.at(x, y, 1, r.int(-12, 12), () => {
			const what = kinds[index % 3]
			if (what === 0) {
				p.shape(ellipse(0, 0, 40, 38), colour.sprout, 4.8)
				leaf(p, 0, -34, 34, 40)
				p.ink(curve([-22, -10], [-26, 4], [-18, 18]), 3, colour.white)
			} else if (what === 1) {
				p.shape(blob([-40, 12], [-34, -26], [4, -40], [42, -10], [34, 28], [-6, 36]), colour.straw, 4.8)
				p.flat(blob([4, -38], [40, -10], [32, 10], [12, -12]), colour.coral)
				p.ink(curve([4, -40], [6, -50], [14, -54]), 4)
			} else if (what === 2) {
				p.shape(ellipse(0, 0, 42, 38), colour.pink, 4.8)
				for (const way of [-60, -30, 0, 30, 60])
					p.at(0, -26, 1, way, () => p.shape(petal(13, 30, 0), colour.moss, 3))
				for (const [dx, dy, turn] of [
					[-24, -4, -60],
					[22, 0, 60],
					[0, 14, 180],
				] as const)
					p.at(dx, dy, 1, turn, () => p.shape(petal(12, 22, 0), colour.moss, 2.8))
			} else {
				p.shape(ellipse(0, 2, 38, 38), colour.coral, 4.8)
				for (let way = 0; way < 360; way += 90)
					p.at(0, -32, 1, way, () => p.shape(petal(12, 20, 0), colour.leaf, 2.8))
				p.ink(curve([-20, -8], [-24, 4], [-18, 16]), 3, colour.white)
			}
		})
	}
}
