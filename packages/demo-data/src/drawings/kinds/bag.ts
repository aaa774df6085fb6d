import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse } from "../path"
import { blossom } from "../plants"

export const bag: Motif = (p, c, r) => {
	const cloth = r.pick([c.main, c.second, colour.straw, colour.teal])
	const bead = r.pick([colour.white, c.third, colour.rose])
	p.ink(`M-62 -128C-60 -236 60 -236 62 -128`, 15).ink(`M-62 -128C-60 -236 60 -236 62 -128`, 8, colour.bark)
	const body = `M-92 -136C-60 -128 60 -128 92 -136C112 -80 116 -30 100 -6C60 6 -60 6 -100 -6C-116 -30 -112 -80 -92 -136Z`
	p.shape(body, cloth, 5.2)
	p.within(body, () => {
		if (r.chance(0.5)) {
			for (let y = -120; y < 10; y += 22)
				p.ink(
					curve([-130, y], [-90, y + 12], [-50, y], [-10, y + 12], [30, y], [70, y + 12], [120, y]),
					3,
					bead,
				)
		} else {
			blossom(p, 0, -62, 36, bead)
			for (const [x, y] of [
				[-60, -90],
				[60, -90],
				[-60, -30],
				[62, -32],
			] as const)
				blossom(p, x, y, 17, bead)
		}
	})
	p.shape(ellipse(0, -124, 12, 12), colour.straw, 4)
}
