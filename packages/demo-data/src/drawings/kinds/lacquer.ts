import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, ellipse, polygon, turned } from "../path"
import { blossom, leaf, lotus } from "../plants"

export const lacquer: Motif = (p, c, r) => {
	const [lid, side] = r.shuffled([colour.cinnabar, colour.plum, "#3A2A25", c.main]) as [
		string,
		string,
		string,
		string,
	]
	const shell = r.pick([colour.mist, colour.blush, colour.straw])
	if (r.chance(0.55)) {
		p.shape(
			turned([
				[-86, 124],
				[-70, 126],
				[-14, 120],
				[0, 110],
			]),
			side,
			5,
		)
		p.ink(curve([-122, -34], [0, -10], [122, -34]), 3, shell)
		p.shape(ellipse(0, -92, 128, 50), lid, 5.2)
		p.ink(ellipse(0, -94, 108, 39), 2.6, shell)
		p.at(0, -78, 0.62, 0, () => lotus(p, 0, 8, 88, shell, colour.white))
		leaf(p, -46, -86, 40, -74, shell)
		leaf(p, 46, -86, 40, 74, shell)
	} else {
		p.shape(box(-118, -84, 236, 84, 6), side, 5)
		p.shape(polygon([-124, -84], [-96, -142], [96, -142], [124, -84]), lid, 5)
		p.ink(polygon([-104, -92], [-84, -134], [84, -134], [104, -92]), 2.4, shell)
		p.at(0, -112, 0.7, 0, () => blossom(p, 0, 0, 30, shell))
		leaf(p, -28, -110, 44, -82, shell)
		leaf(p, 28, -110, 44, 82, shell)
		for (const x of [-76, -38, 0, 38, 76]) blossom(p, x, -42, 13, shell)
		p.shape(box(-11, -94, 22, 26, 4), colour.straw, 3.4)
	}
}
