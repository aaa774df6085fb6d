import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, line } from "../path"
import { blossom, leaf } from "../plants"

export const scarf: Motif = (p, c, r) => {
	const cloth = r.pick([c.main, c.second, colour.rose, colour.teal])
	const trim = r.pick([c.third, colour.white, colour.straw])
	p.shape(box(-130, -246, 260, 13, 6), colour.bark, 4.4)
	const back = `M-34 -240C-40 -160 -60 -90 -88 -34L-26 -14C-6 -90 0 -160 2 -240Z`
	const front = `M-8 -240C-6 -170 14 -80 34 -6L104 -26C78 -100 56 -170 50 -240Z`
	for (const [part, way] of [
		[back, -1],
		[front, 1],
	] as const) {
		p.shape(part, cloth, 5)
		p.within(part, () => {
			for (let y = -210; y < 0; y += 40) {
				const x = way < 0 ? -24 + (y + 240) * -0.16 : 26 + (y + 240) * 0.2
				if (way < 0) leaf(p, x, y + 20, 30, 30 * way, trim)
				else blossom(p, x, y, 15, trim, cloth)
			}
		})
	}
	for (let index = 0; index < 6; index += 1) {
		p.ink(line([-84 + index * 11, -30 + index * 3.4], [-90 + index * 11, -6 + index * 3.4]), 3.4)
		p.ink(line([40 + index * 12, -8 - index * 3.6], [46 + index * 12, 16 - index * 3.6]), 3.4)
	}
}
