import type { Motif } from "../motif"
import { INK } from "../palette"
import { curve, ellipse, line, polygon, turned } from "../path"

export const bronze: Motif = (p, c, r) => {
	const metal = r.pick(["#8C5A2B", "#6F6A3E", "#A06A34"])
	const light = "#C99A5B"
	if (r.chance(0.5)) {
		p.shape(polygon([-62, -30], [-80, 0], [-60, 0], [-44, -30]), metal).shape(
			polygon([62, -30], [80, 0], [60, 0], [44, -30]),
			metal,
		)
		p.shape(`M-70 -110C-120 -130 -120 -170 -84 -168L-82 -152C-96 -152 -90 -136 -66 -128Z`, metal)
		p.shape(`M70 -110C120 -130 120 -170 84 -168L82 -152C96 -152 90 -136 66 -128Z`, metal)
		p.shape(
			turned([
				[-138, 74],
				[-120, 66],
				[-84, 96],
				[-46, 92],
				[-18, 60],
			]),
			metal,
			5.2,
		)
		p.ink(curve([-92, -84], [0, -70], [92, -84]), 3, light).ink(
			curve([-90, -52], [0, -38], [90, -52]),
			3,
			light,
		)
		for (const x of [-54, -18, 18, 54])
			p.ink(curve([x - 13, -56], [x, -70], [x + 8, -58], [x, -54]), 3, light)
		p.shape(
			turned([
				[-206, 8],
				[-190, 26],
				[-160, 54],
				[-140, 78],
			]),
			metal,
			4.8,
		)
		for (const x of [-26, 0, 26]) p.flat(ellipse(x, -156, 6, 8), INK)
		for (const x of [-18, 14])
			p.ink(curve([x, -214], [x + 16, -228], [x - 4, -240], [x + 12, -258]), 4, c.pattern)
	} else {
		p.shape(
			turned([
				[-190, 112],
				[-172, 108],
				[-150, 96],
				[-90, 78],
				[-30, 88],
				[-6, 108],
				[0, 112],
			]),
			metal,
			5.2,
		)
		p.shape(ellipse(0, -190, 112, 34), light, 5)
		p.ink(ellipse(0, -190, 84, 24), 2.4).ink(ellipse(0, -190, 52, 14), 2.4)
		for (let turn = 0; turn < 360; turn += 30)
			p.ink(
				line([0, -190], [Math.sin((turn * Math.PI) / 180) * 26, -190 - Math.cos((turn * Math.PI) / 180) * 8]),
				3,
			)
		for (const y of [-136, -104, -54]) p.ink(curve([-92, y], [0, y + 20], [92, y]), 3, light)
		for (const x of [-54, -18, 18, 54])
			p.ink(curve([x - 12, -74], [x - 4, -88], [x + 12, -86], [x + 4, -72], [x - 6, -76]), 3, light)
	}
}
