import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve } from "../path"
import { lotus } from "../plants"

export const dress: Motif = (p, c, r) => {
	const cloth = r.pick([c.main, c.second, colour.pink, colour.teal, colour.indigo])
	const trim = r.pick([colour.white, c.third, colour.straw])
	p.ink(`M0 -248C0 -262 18 -262 16 -250C14 -242 0 -244 0 -232`, 4)
	p.shape(
		`M-34 -222C-74 -206 -98 -160 -118 -104L-88 -92C-72 -134 -58 -156 -44 -166C-40 -120 -56 -60 -76 0L-4 6L2 -100L10 6L80 0C58 -60 40 -120 44 -166C58 -156 72 -134 88 -92L118 -104C98 -160 74 -206 34 -222Z`,
		cloth,
		5,
	)
	p.shape(box(-17, -234, 34, 17, 5), trim, 4)
	p.ink(curve([10, -218], [34, -200], [42, -168]), 3, trim)
	lotus(p, -34, -36, 40, trim, cloth)
	lotus(p, 40, -26, 32, trim, cloth)
	p.ink(curve([-34, -36], [-28, -80], [-20, -110]), 3, trim)
	p.ink(curve([40, -26], [34, -70], [22, -96]), 3, trim)
}
