import type { Motif } from "../motif"
import { colour } from "../palette"
import { curve, ellipse, line } from "../path"
import { blossom, leaf } from "../plants"

export const fan: Motif = (p, c, r) => {
	const cloth = r.pick([c.main, c.second, colour.rose, colour.jade])
	const ribs = 9
	const point = (turn: number, radius: number): readonly [number, number] => [
		Math.sin((turn * Math.PI) / 180) * radius,
		-Math.cos((turn * Math.PI) / 180) * radius - 10,
	]
	const arc = Array.from({ length: ribs + 1 }, (_, index) => -68 + (136 / ribs) * index)
	p.shape(
		`${curve(...arc.map((turn) => point(turn, 226)))}${line(...[...arc].reverse().map((turn) => point(turn, 96))).replace("M", "L")}Z`,
		cloth,
		5,
	)
	for (const turn of arc) p.ink(line(point(turn, 6), point(turn, 222)), 3.4, colour.bark)
	const light = r.pick([colour.white, colour.cream])
	for (const turn of [-50, -25, 0, 25, 50]) {
		const [x, y] = point(turn, 166)
		if (turn % 50 === 0) blossom(p, x, y, 24, light)
		else leaf(p, x, y + 20, 44, turn + 20, light)
	}
	p.ink(curve(...arc.map((turn) => point(turn, 212))), 3, light)
	p.shape(ellipse(0, -12, 9, 9), colour.straw, 4)
	p.ink(curve([0, -4], [10, 14], [2, 24]), 5, colour.cinnabar)
}
