import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, curve, ellipse, line, polygon } from "../path"
import { leaf } from "../plants"

export const tour: Motif = (p, c, r) => {
	if (r.chance(0.5)) {
		for (const [x, h] of [
			[-104, 176],
			[110, 150],
		] as const) {
			p.ink(curve([x, 0], [x + 6, -h * 0.5], [x, -h]), 9, colour.bark)
			for (let turn = -100; turn <= 100; turn += 40) leaf(p, x, -h, 74, turn, colour.leaf, 0.26)
		}
		const brick = r.pick([colour.clay, colour.coral, colour.ochre])
		p.shape(box(-84, -130, 52, 130, 3), brick, 5).shape(box(32, -130, 52, 130, 3), brick, 5)
		p.shape(`M-84 -130L84 -130L84 -166L-84 -166Z`, colour.cream, 4.8)
		p.ink(`M-32 0L-32 -84C-30 -116 30 -116 32 -84L32 0`, 5)
		p.shape(
			`M-112 -160C-90 -178 -70 -200 -66 -212L66 -212C70 -200 90 -178 112 -160C60 -170 -60 -170 -112 -160Z`,
			colour.cinnabar,
			5,
		)
		for (const x of [-48, -24, 0, 24, 48]) p.ink(curve([x * 0.9, -212], [x, -190], [x * 1.3, -170]), 2.2)
		p.ink(curve([-66, -212], [-78, -222], [-72, -232]), 5).ink(curve([66, -212], [78, -222], [72, -232]), 5)
		for (const y of [-100, -70, -40]) p.ink(line([-80, y], [-36, y]), 2).ink(line([36, y], [80, y]), 2)
		for (const x of [-58, 58]) p.shape(ellipse(x, -148, 9, 13), colour.coral, 3.4)
	} else {
		for (const [x, w, h] of [
			[-60, 84, 190],
			[70, 90, 160],
			[4, 60, 130],
		] as const)
			p.shape(
				`M${x - w} -56C${x - w * 0.6} ${-h * 0.7} ${x - w * 0.4} ${-h} ${x} ${-h}C${x + w * 0.4} ${-h} ${x + w * 0.6} ${-h * 0.7} ${x + w} -56Z`,
				x > 50 ? colour.moss : colour.leaf,
				4.8,
			)
		p.flat(box(-136, -60, 272, 66, 10), colour.jade)
		for (const y of [-46, -28, -8])
			p.ink(
				curve([-130, y], [-86, y - 6], [-42, y], [2, y - 6], [46, y], [90, y - 6], [130, y]),
				2.4,
				colour.white,
			)
		p.shape(`M-96 -40C-60 -30 50 -30 96 -46C86 -10 60 0 0 0C-54 0 -84 -8 -96 -40Z`, colour.bark, 5)
		p.ink(line([70, -100], [104, 4]), 5, colour.ochre)
		for (const [x, top] of [
			[-24, colour.pink],
			[36, c.main],
		] as const) {
			p.shape(`M${x - 24} -36C${x - 20} -70 ${x + 20} -70 ${x + 24} -36Z`, top, 4.2)
			p.shape(ellipse(x, -80, 14, 14), colour.peach, 3.6)
			p.shape(polygon([x, -116], [x - 34, -84], [x + 34, -84]), colour.cream, 4.2)
		}
	}
}
