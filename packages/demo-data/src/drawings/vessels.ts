import type { Random } from "../random"
import { colour, INK } from "./palette"
import { box, curve, ellipse, line, petal, polygon, turned } from "./path"
import { blossom, leaf, lotus } from "./plants"
import type { Print } from "./print"

export type Icon =
	| "leaf"
	| "wave"
	| "sun"
	| "grain"
	| "flower"
	| "drop"
	| "bee"
	| "hill"
	| "fish"
	| "lotus"
	| "cow"
	| "bean"

/** A small sign for labels and glaze, about `size` units across, in flat colour without words. */
export function icon(p: Print, kind: Icon, x: number, y: number, size: number, fill: string) {
	p.at(x, y, size / 60, 0, () => {
		if (kind === "leaf") {
			leaf(p, 0, 28, 56, -24, fill)
			leaf(p, 4, 28, 44, 34, fill)
		} else if (kind === "wave") {
			for (const row of [-14, 4, 22])
				p.ink(
					curve([-30, row], [-18, row - 12], [-6, row], [6, row - 12], [18, row], [30, row - 10]),
					5,
					fill,
				)
		} else if (kind === "sun") {
			p.shape(ellipse(0, 0, 18, 18), fill, 4)
			for (let turn = 0; turn < 360; turn += 45)
				p.at(0, 0, 1, turn, () => p.ink(line([0, -24], [0, -31]), 4.4, fill))
		} else if (kind === "grain") {
			p.ink(curve([0, 30], [2, 0], [-4, -26]), 3.4)
			for (const [height, side] of [
				[-20, 1],
				[-8, -1],
				[4, 1],
				[14, -1],
				[-28, 0],
			] as const) {
				p.at(0, height, 1, side * 42, () => p.shape(petal(11, 22, 0), fill, 2.6))
			}
		} else if (kind === "flower") blossom(p, 0, 0, 28, fill)
		else if (kind === "lotus") lotus(p, 0, 22, 46, fill)
		else if (kind === "drop")
			p.shape(
				turned([
					[-30, 1],
					[-8, 13],
					[10, 19],
					[24, 13],
					[29, 3],
				]),
				fill,
				4,
			)
		else if (kind === "bee") bee(p, 0, 0, 0.9, -12)
		else if (kind === "hill") {
			p.shape(polygon([-34, 22], [-10, -20], [8, 6], [18, -8], [34, 22]), fill, 4)
		} else if (kind === "fish") fish(p, 0, 0, 0.42, fill)
		else if (kind === "bean")
			for (const spot of [-14, 0, 14]) p.shape(ellipse(spot, spot * 0.4, 10, 7), fill, 3)
		else {
			p.shape(ellipse(0, 2, 20, 24), fill, 4)
			p.shape(ellipse(0, 16, 15, 11), colour.blush, 3)
			p.ink(line([-6, 15], [-5, 16]), 4).ink(line([6, 15], [7, 16]), 4)
			p.ink(line([-8, -2], [-8, 0]), 5).ink(line([8, -2], [8, 0]), 5)
			p.at(-16, -14, 1, -70, () => p.shape(petal(12, 20), fill, 3))
			p.at(16, -14, 1, 70, () => p.shape(petal(12, 20), fill, 3))
		}
	})
}

export function bee(p: Print, x: number, y: number, scale: number, turn: number) {
	p.at(x, y, scale, turn, () => {
		p.at(-2, -8, 1, -28, () => p.shape(petal(18, 28, 0), colour.white, 2.6))
		p.at(6, -8, 1, 22, () => p.shape(petal(18, 28, 0), colour.white, 2.6))
		p.shape(ellipse(0, 0, 22, 13), colour.honey, 3.4)
		p.ink(curve([-8, -11], [-5, 0], [-8, 11]), 4.6).ink(curve([3, -12], [6, 0], [3, 12]), 4.6)
		p.shape(ellipse(22, -1, 8, 8), INK, 2)
		p.ink(curve([26, -7], [31, -12], [35, -12]), 2)
	})
}

/** A whole fish, about 130 units long, looking left. */
export function fish(
	p: Print,
	x: number,
	y: number,
	scale: number,
	fill: string,
	belly: string = colour.white,
) {
	p.at(x, y, scale, 0, () => {
		p.shape(polygon([48, 0], [82, -30], [74, 0], [82, 30]), fill, 4)
		p.shape(polygon([-16, -24], [10, -46], [24, -20]), fill, 4)
		const body = `M-70 4C-48 -38 20 -40 58 -4C60 0 60 2 56 6C20 38 -46 36 -70 4Z`
		p.flat(body, fill)
		p.flat(`M-68 6C-40 12 20 14 56 6C20 38 -46 36 -68 6Z`, belly)
		p.ink(body, 4.4)
		p.ink(curve([-40, -23], [-30, 0], [-40, 24]), 3.4)
		for (const [sx, sy] of [
			[-18, -8],
			[0, -10],
			[18, -8],
			[-10, 6],
			[8, 6],
			[26, 4],
		] as const) {
			p.ink(curve([sx, sy - 6], [sx + 7, sy], [sx, sy + 6]), 2.2)
		}
		p.shape(ellipse(-52, -6, 5, 5), colour.white, 2.6)
		p.flat(ellipse(-52, -6, 2, 2), INK)
	})
}

/** A paper label with a border and one sign. */
export function label(
	p: Print,
	x: number,
	y: number,
	width: number,
	height: number,
	paper: string,
	sign: Icon,
	ink: string,
) {
	p.shape(box(x - width / 2, y - height / 2, width, height, 5), paper, 3.4)
	p.ink(box(x - width / 2 + 6, y - height / 2 + 6, width - 12, height - 12, 3), 1.6)
	icon(p, sign, x, y - 2, Math.min(width, height) * 0.56, ink)
}

export interface Bottle {
	height: number
	half: number
	neck: number
	/** 0 = round shoulders, 1 = straight. */
	square: number
	glass: string
	content?: string
	cap: string
	paper: string
	sign: Icon
	signInk: string
}

/** A bottle on the base line, with content showing through, shine, cap and label. */
export function bottle(p: Print, b: Bottle) {
	const { height: h, half, neck } = b
	const shoulder = -h * (0.6 + 0.1 * b.square)
	const body = turned([
		[-h * 0.94, neck],
		[-h * 0.8, neck * 1.05],
		[shoulder, half * (0.86 + 0.12 * b.square)],
		[shoulder * 0.82, half],
		[-h * 0.2, half],
		[-6, half * 0.97],
		[0, half * 0.86],
	])
	p.flat(body, b.glass)
	const content = b.content
	if (content) p.within(body, () => p.flat(box(-half, -h * 0.7, half * 2, h * 0.7, 2), content))
	p.flat(
		curve(
			[-half * 0.7, shoulder * 0.9],
			[-half * 0.78, -h * 0.4],
			[-half * 0.7, -h * 0.12],
			[-half * 0.6, -h * 0.4],
		),
		colour.white,
		0.55,
	)
	p.ink(body, 4.8)
	p.shape(box(-neck * 1.25, -h, neck * 2.5, h * 0.1, 4), b.cap, 4)
	p.ink(line([-neck * 1.1, -h * 0.93], [neck * 1.1, -h * 0.93]), 2)
	label(p, 0, -h * 0.29, half * 1.62, h * 0.3, b.paper, b.sign, b.signInk)
}

export interface Jar {
	height: number
	half: number
	glass: string
	content: string
	lid: string
	paper: string
	sign: Icon
	signInk: string
	cloth: boolean
}

/** A squat glass jar; the lid is bare or tied under a cloth. */
export function jar(p: Print, j: Jar) {
	const { height: h, half } = j
	const body = turned([
		[-h * 0.8, half * 0.74],
		[-h * 0.72, half * 0.8],
		[-h * 0.6, half],
		[-h * 0.2, half],
		[-5, half * 0.92],
		[0, half * 0.78],
	])
	p.flat(body, j.glass)
	p.within(body, () =>
		p.flat(
			`M-140 ${(-h * 0.62).toFixed(1)}C-40 ${(-h * 0.66).toFixed(1)} 40 ${(-h * 0.58).toFixed(1)} 140 ${(-h * 0.62).toFixed(1)}L140 10L-140 10Z`,
			j.content,
		),
	)
	p.flat(
		curve(
			[-half * 0.76, -h * 0.56],
			[-half * 0.86, -h * 0.35],
			[-half * 0.76, -h * 0.12],
			[-half * 0.66, -h * 0.35],
		),
		colour.white,
		0.5,
	)
	p.ink(body, 4.8)
	if (j.cloth) {
		p.shape(
			`M${-half} ${(-h * 0.7).toFixed(1)}C${(-half * 0.9).toFixed(1)} ${(-h * 0.78).toFixed(1)} ${(-half * 0.86).toFixed(1)} ${-h} 0 ${-h}C${(half * 0.86).toFixed(1)} ${-h} ${(half * 0.9).toFixed(1)} ${(-h * 0.78).toFixed(1)} ${half} ${(-h * 0.7).toFixed(1)}L${(half * 0.6).toFixed(1)} ${(-h * 0.75).toFixed(1)}L${(half * 0.2).toFixed(1)} ${(-h * 0.69).toFixed(1)}L${(-half * 0.2).toFixed(1)} ${(-h * 0.75).toFixed(1)}L${(-half * 0.6).toFixed(1)} ${(-h * 0.69).toFixed(1)}Z`,
			j.lid,
			4.2,
		)
		p.ink(curve([-half * 0.78, -h * 0.8], [0, -h * 0.77], [half * 0.78, -h * 0.8]), 4)
		for (const dot of [-0.45, 0, 0.45]) p.flat(ellipse(half * dot, -h * 0.88, 5, 5), colour.white, 0.8)
	} else {
		p.shape(box(-half * 0.82, -h * 0.95, half * 1.64, h * 0.16, 5), j.lid, 4.4)
		for (const rib of [-0.5, -0.17, 0.17, 0.5])
			p.ink(line([half * rib, -h * 0.92], [half * rib, -h * 0.82]), 2)
	}
	label(p, 0, -h * 0.33, half * 1.3, h * 0.36, j.paper, j.sign, j.signInk)
}

export interface Pouch {
	height: number
	half: number
	body: string
	band: string
	paper: string
	sign: Icon
	signInk: string
	window?: string
}

/** A standing paper bag, folded at the top, with a band and perhaps a window on its content. */
export function pouch(p: Print, b: Pouch) {
	const { height: h, half } = b
	const body = `M${-half} ${-h}L${half} ${-h}L${half} ${(-h * 0.5).toFixed(1)}C${half + 6} ${(-h * 0.2).toFixed(1)} ${half} -4 ${half - 6} 0L${6 - half} 0C${-half} -4 ${-half - 6} ${(-h * 0.2).toFixed(1)} ${-half} ${(-h * 0.5).toFixed(1)}Z`
	p.shape(body, b.body, 4.8)
	p.shape(box(-half - 2, -h - 4, half * 2 + 4, h * 0.13, 3), b.band, 4.2)
	p.ink(line([-half + 6, -h * 0.83], [half - 6, -h * 0.83]), 2)
	const pane = b.window
	if (pane) {
		const glass = ellipse(0, -h * 0.18, half * 0.6, h * 0.11)
		p.shape(glass, pane, 3.4)
		p.within(glass, () => {
			for (let x = -5; x <= 5; x += 1)
				p.ink(
					curve([x * half * 0.12, -h * 0.26], [x * half * 0.12 + 7, -h * 0.18], [x * half * 0.12, -h * 0.1]),
					1.7,
				)
		})
		label(p, 0, -h * 0.54, half * 1.36, h * 0.36, b.paper, b.sign, b.signInk)
	} else label(p, 0, -h * 0.42, half * 1.4, h * 0.5, b.paper, b.sign, b.signInk)
}

/** A gift box seen from the front with its lid's depth on top. */
export function carton(
	p: Print,
	half: number,
	height: number,
	fill: string,
	top: string,
	paper: string,
	sign: Icon,
	signInk: string,
) {
	p.shape(
		polygon([-half, -height], [-half + 22, -height - 26], [half + 22, -height - 26], [half, -height]),
		top,
		4.4,
	)
	p.shape(polygon([half, -height], [half + 22, -height - 26], [half + 22, -22], [half, 0]), top, 4.4)
	p.shape(box(-half, -height, half * 2, height, 3), fill, 4.8)
	label(p, 0, -height * 0.5, half * 1.3, height * 0.68, paper, sign, signInk)
}

/** A plate seen from a little above; what lies on it stands on y = -half × 0.12. */
export function plate(p: Print, half: number, fill: string, rim: string) {
	p.flat(ellipse(0, -2, half * 0.6, half * 0.12), INK, 0.25)
	p.shape(ellipse(0, -half * 0.13, half, half * 0.26), rim, 4.6)
	p.shape(ellipse(0, -half * 0.15, half * 0.78, half * 0.18), fill, 2.6)
}

/** A woven tray seen from a little above. */
export function tray(p: Print, half: number, r: Random) {
	p.shape(ellipse(0, -half * 0.17, half, half * 0.32), colour.ochre, 4.8)
	const inside = ellipse(0, -half * 0.19, half * 0.86, half * 0.25)
	p.flat(inside, colour.straw)
	p.within(inside, () => {
		const step = r.int(15, 19)
		for (let x = -half * 1.4; x < half * 1.4; x += step) {
			p.ink(line([x, -half * 0.5], [x + half * 0.4, half * 0.1]), 1.6, colour.ochre)
			p.ink(line([x, half * 0.1], [x + half * 0.4, -half * 0.5]), 1.6, colour.ochre)
		}
	})
	p.ink(inside, 3)
}
