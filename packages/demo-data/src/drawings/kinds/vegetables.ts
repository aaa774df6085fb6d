import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse, line, petal, turned } from "../path"
import { leaf } from "../plants"
import { tray } from "../vessels"

export const vegetables: Motif = (p, _scheme, r) => {
	tray(p, 132, r)
	const show = r.shuffled([0, 1, 2, 3]).slice(0, 3)
	const spots = [-66, 62, 0]
	for (const [index, what] of show.entries()) {
		p.at(spots[index] ?? 0, index === 2 ? -34 : -46, 1, 0, () => {
			if (what === 0) {
				for (const [x, turn] of [
					[-30, -34],
					[30, 34],
					[-16, -16],
					[16, 16],
					[0, 0],
				] as const)
					p.at(x * 0.6, 0, 1, turn, () => {
						p.shape(
							`M0 0C-16 -30 -46 -60 -36 -108C-20 -136 20 -136 36 -108C46 -60 16 -30 0 0Z`,
							Math.abs(turn) > 20 ? colour.leaf : colour.moss,
							4.2,
						)
						p.ink(curve([0, -6], [1, -60], [0, -104]), 5, colour.white)
					})
			} else if (what === 1) {
				for (const [x, turn] of [
					[-14, -18],
					[16, 14],
					[0, -2],
				] as const)
					p.at(x, 0, 1, turn, () => {
						for (const way of [-22, 0, 22]) leaf(p, 0, -84, 52, way, colour.moss, 0.3)
						p.shape(
							turned([
								[-92, 18],
								[-60, 22],
								[-20, 12],
								[6, 3],
							]),
							colour.coral,
							4.2,
						)
						p.ink(line([-14, -66], [-4, -64]), 2).ink(line([2, -44], [12, -42]), 2)
					})
			} else if (what === 2) {
				p.shape(ellipse(0, -52, 56, 52), colour.sprout, 4.8)
				p.shape(`M-56 -50C-40 -104 -8 -104 0 -62C-8 -20 -30 -4 -46 -20Z`, colour.moss, 4)
				p.shape(`M56 -50C44 -106 14 -104 6 -64C10 -16 34 -4 48 -22Z`, colour.moss, 4)
				p.ink(curve([0, -62], [-22, -54], [-40, -36]), 2.4, colour.white).ink(
					curve([4, -62], [26, -54], [42, -36]),
					2.4,
					colour.white,
				)
			} else {
				for (const [x, y] of [
					[-30, -30],
					[30, -30],
					[0, -62],
				] as const) {
					p.shape(ellipse(x, y, 36, 33), colour.cinnabar, 4.6)
					for (let way = 0; way < 360; way += 72)
						p.at(x, y - 26, 1, way, () => p.shape(petal(8, 20, 0), colour.leaf, 2.4))
				}
			}
		})
	}
}
