import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve } from "../path"
import { blossom, leaf, lotus } from "../plants"

export const dress: Motif = (p, c, r) => {
	const cloth = r.pick([c.main, c.second, colour.pink, colour.teal, colour.indigo])
	const trim = r.pick([colour.white, c.third, colour.straw])
	p.ink(`M0 -248C0 -264 18 -264 16 -252C14 -244 0 -246 0 -236`, 4)
	// Trousers first: they show where the panels part at the slits.
	p.shape(`M-40 -118L-66 0L-8 0L0 -90L8 0L66 0L40 -118Z`, trim, 4.6)
	p.shape(`M-30 -220C-52 -212 -66 -186 -104 -92L-82 -82C-62 -128 -50 -160 -34 -178Z`, cloth, 4.8)
	p.shape(`M30 -220C52 -212 66 -186 104 -92L82 -82C62 -128 50 -160 34 -178Z`, cloth, 4.8)
	const tunic = `M-30 -222C-38 -190 -34 -166 -28 -146C-40 -110 -50 -60 -46 -16C-16 -6 16 -6 46 -16C50 -60 40 -110 28 -146C34 -166 38 -190 30 -222Z`
	p.shape(tunic, cloth, 5)
	p.shape(box(-15, -236, 30, 19, 5), cloth, 4)
	p.ink(curve([4, -218], [24, -204], [31, -176]), 3, trim)
	p.within(tunic, () => {
		p.ink(curve([6, -24], [-14, -70], [4, -128]), 3.4, trim)
		leaf(p, -8, -66, 34, -58, trim)
		leaf(p, -2, -92, 30, 56, trim)
		lotus(p, 4, -34, 46, trim, cloth)
		if (r.chance(0.6)) blossom(p, -6, -150, 12, trim, cloth)
	})
}
