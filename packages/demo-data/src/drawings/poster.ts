import { createRandom, hashText } from "../random"
import { drawBackdrop } from "./backdrop"
import { bunting, lantern } from "./banner"
import type { PictureSize } from "./index"
import { MOTIFS } from "./kinds/index"
import { colour, SCHEMES } from "./palette"
import { box, curve, ellipse, line, polygon } from "./path"
import { lotus, lotusPad } from "./plants"
import { Print } from "./print"

const GOODS = [
	"rattan",
	"honey",
	"vegetables",
	"vase",
	"orange",
	"lychee",
	"conical-hat",
	"silk",
	"rice",
	"teapot",
] as const

/** One market stall with a striped awning, its goods on the counter; (x, y) is the middle of its foot. */
function stall(
	p: Print,
	x: number,
	y: number,
	scale: number,
	stripe: string,
	counter: string,
	goods: () => void,
) {
	p.at(x, y, scale, 0, () => {
		p.ink(line([-106, 0], [-106, -214]), 9, colour.bark).ink(line([106, 0], [106, -214]), 9, colour.bark)
		p.at(0, -66, 0.62, 0, goods)
		p.shape(box(-118, -66, 236, 66, 4), counter, 5)
		for (let spot = -90; spot <= 90; spot += 36)
			p.shape(polygon([spot, -50], [spot + 12, -34], [spot, -18], [spot - 12, -34]), colour.cream, 2.8)
		for (let index = 0; index < 6; index += 1) {
			const left = -132 + index * 44
			p.shape(
				`M${left * 0.76} -264L${(left + 44) * 0.76} -264L${left + 44} -206C${left + 40} -184 ${left + 4} -184 ${left} -206Z`,
				index % 2 ? colour.cream : stripe,
				4.2,
			)
		}
	})
}

/** A fair's poster: gate, stalls, lanterns and lotus pond; no words, so that it serves both languages. */
export function drawFairPoster(seed: number | string, { width, height }: PictureSize): string {
	const random = createRandom(`poster/${seed}`)
	const unit = 400 / Math.min(width, height)
	const [w, h] = [width * unit, height * unit]
	const scheme = random.pick(SCHEMES)
	const print = new Print(random.fork("hand"), `f${hashText(String(seed)).toString(36)}`)
	drawBackdrop(print, scheme, random.fork("backdrop"), w, h)
	print.shape(
		ellipse(w * random.pick([0.24, 0.5, 0.76]), h * 0.3, 70, 70),
		scheme.ground === colour.cinnabar ? colour.coral : colour.cinnabar,
		4.6,
	)
	print.shape(
		`M-20 ${h * 0.6}C${w * 0.16} ${h * 0.4} ${w * 0.3} ${h * 0.44} ${w * 0.42} ${h * 0.56}C${w * 0.56} ${h * 0.36} ${w * 0.84} ${h * 0.4} ${w + 20} ${h * 0.58}L${w + 20} ${h + 20}L-20 ${h + 20}Z`,
		colour.jade,
		4.4,
	)
	print.shape(
		`M-20 ${h * 0.68}C${w * 0.3} ${h * 0.6} ${w * 0.7} ${h * 0.64} ${w + 20} ${h * 0.66}L${w + 20} ${h + 20}L-20 ${h + 20}Z`,
		scheme.stand === colour.cream ? colour.sand : scheme.stand,
		4.4,
	)
	const goods = random.shuffled(GOODS)
	const count = Math.max(2, Math.round(w / 200))
	const stripes = [colour.cinnabar, colour.indigo, colour.leaf, colour.coral, colour.teal]
	const stalls = random.fork("stalls")
	for (let index = 0; index < count; index += 1) {
		const key = goods[index % goods.length] ?? "rattan"
		const x = (w * (index + 0.5)) / count
		stall(
			print,
			x,
			h * 0.84 + (index % 2) * 12,
			0.72,
			stripes[(index + stalls.int(0, 1)) % stripes.length] as string,
			index % 2 ? colour.ochre : colour.straw,
			() => MOTIFS[key](print, scheme, stalls.fork(key)),
		)
	}
	print.shape(
		`M-20 ${h * 0.9}C${w * 0.3} ${h * 0.87} ${w * 0.7} ${h * 0.92} ${w + 20} ${h * 0.89}L${w + 20} ${h + 20}L-20 ${h + 20}Z`,
		colour.teal,
		4,
	)
	for (const row of [0.93, 0.96, 0.99])
		print.ink(
			curve(
				[-10, h * row],
				[w * 0.2, h * row - 7],
				[w * 0.4, h * row],
				[w * 0.6, h * row - 7],
				[w * 0.8, h * row],
				[w + 10, h * row - 7],
			),
			2.4,
			colour.mist,
		)
	for (const [x, size] of [
		[0.14, 50],
		[0.84, 60],
		[0.5, 40],
	] as const) {
		lotusPad(print, w * x + 30, h * 0.97, size * 0.8, colour.moss)
		lotus(print, w * x, h * 0.975, size, colour.pink)
	}
	bunting(print, random, w, h * 0.02, [
		colour.cinnabar,
		colour.cream,
		colour.indigo,
		colour.coral,
		colour.jade,
	])
	for (const x of [0.12, 0.36, 0.64, 0.88])
		lantern(
			print,
			w * x,
			h * 0.1 + (x > 0.3 && x < 0.7 ? 22 : 0),
			0.86,
			x > 0.3 && x < 0.7 ? colour.coral : colour.cinnabar,
		)
	print.ink(box(10, 10, w - 20, h - 20, 4), 5).ink(box(20, 20, w - 40, h - 40, 3), 1.8)
	return print.svg(width, height, w, h)
}
