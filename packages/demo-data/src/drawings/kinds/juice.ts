import type { Motif } from "../motif"
import { colour } from "../palette"
import { box, ellipse, line, turned } from "../path"
import { bottle } from "../vessels"

export const juice: Motif = (p, c, r) => {
	const liquid = r.pick([colour.coral, colour.pink, "#D98F45", colour.moss, colour.plum])
	p.at(-42, 0, 1, 0, () =>
		bottle(p, {
			height: 236,
			half: 52,
			neck: 24,
			square: 0.8,
			glass: colour.mist,
			content: liquid,
			cap: c.main,
			paper: colour.cream,
			sign: r.pick(["drop", "sun", "flower"] as const),
			signInk: liquid,
		}),
	)
	p.at(68, 0, 1, 0, () => {
		p.ink(line([8, -40], [34, -176]), 10).ink(line([8, -40], [34, -176]), 5, colour.cinnabar)
		const glass = turned([
			[-126, 52],
			[-60, 44],
			[0, 36],
		])
		p.flat(glass, colour.mist, 0.7)
		p.flat(
			turned([
				[-98, 48],
				[-50, 42],
				[-4, 36],
			]),
			liquid,
			0.92,
		)
		for (const [x, y] of [
			[-16, -76],
			[14, -56],
		] as const)
			p.at(x, y, 1, 18, () => p.shape(box(-14, -14, 28, 28, 5), colour.white, 2.6))
		p.ink(glass, 4.6)
		p.shape(ellipse(-44, -126, 24, 24), "#D98F45", 4).shape(ellipse(-44, -126, 17, 17), colour.cream, 2.4)
		for (let turn = 0; turn < 360; turn += 60)
			p.at(-44, -126, 1, turn, () => p.ink(line([0, 0], [0, -16]), 2))
	})
}
