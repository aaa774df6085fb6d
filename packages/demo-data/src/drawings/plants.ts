import { colour } from "./palette"
import { curve, ellipse, petal } from "./path"
import type { Print } from "./print"

/** A leaf with its vein, stem end on (x, y), `turn` degrees from upright. */
export function leaf(
	p: Print,
	x: number,
	y: number,
	length: number,
	turn: number,
	fill: string = colour.leaf,
	width = 0.42,
) {
	p.at(x, y, 1, turn, () => {
		p.shape(petal(length * width, length), fill, 3.6)
		p.ink(curve([0, -length * 0.06], [length * 0.02, -length * 0.45], [0, -length * 0.84]), 2)
	})
}

/** A curved stem with leaves in pairs, growing up from (x, y). */
export function sprig(
	p: Print,
	x: number,
	y: number,
	length: number,
	turn: number,
	fill: string = colour.leaf,
	pairs = 3,
) {
	p.at(x, y, 1, turn, () => {
		p.ink(curve([0, 0], [length * 0.06, -length * 0.5], [0, -length]), 3.6)
		for (let index = 0; index < pairs; index += 1) {
			const height = -length * (0.22 + (0.66 * index) / pairs)
			const size = length * (0.42 - 0.05 * index)
			leaf(p, 2, height, size, 52, fill)
			leaf(p, 2, height - 4, size, -50, fill)
		}
		leaf(p, 0, -length * 0.9, length * 0.34, 4, fill)
	})
}

/** An open lotus standing on (x, y). */
export function lotus(
	p: Print,
	x: number,
	y: number,
	size: number,
	fill: string = colour.pink,
	heart: string = colour.blush,
) {
	p.at(x, y, size / 100, 0, () => {
		for (const turn of [-78, 78, -46, 46]) p.at(0, 0, 1, turn, () => p.shape(petal(38, 84, 0), fill, 4.2))
		p.shape(petal(46, 100, 0), heart, 4.2)
		for (const turn of [-24, 24]) p.at(turn * 0.4, 0, 1, turn, () => p.shape(petal(42, 88, 0), fill, 4.2))
		p.at(0, 4, 1, 0, () => p.shape(petal(44, 72, 0), heart, 4.2))
		p.ink(curve([0, -8], [1, -26], [0, -42]), 2.4)
	})
}

/** A five-petalled blossom around (x, y). */
export function blossom(
	p: Print,
	x: number,
	y: number,
	radius: number,
	fill: string,
	heart: string = colour.straw,
) {
	p.at(x, y, radius / 30, 0, () => {
		for (let index = 0; index < 5; index += 1) {
			p.at(0, 0, 1, index * 72 + 8, () => p.shape(petal(24, 30, 0), fill, 3.2))
		}
		p.shape(ellipse(0, 0, 7, 7), heart, 2.6)
	})
}

/** A full round flower (chrysanthemum, gerbera) around (x, y). */
export function daisy(
	p: Print,
	x: number,
	y: number,
	radius: number,
	fill: string,
	heart: string = colour.bark,
) {
	p.at(x, y, radius / 40, 0, () => {
		for (let index = 0; index < 12; index += 1) {
			p.at(0, 0, 1, index * 30, () => p.shape(petal(15, 40, 0), fill, 2.8))
		}
		p.shape(ellipse(0, 0, 11, 11), heart, 3)
	})
}

/** A lotus pad lying flat. */
export function lotusPad(p: Print, x: number, y: number, half: number, fill: string = colour.moss) {
	p.shape(ellipse(x, y, half, half * 0.3), fill, 4)
	for (const side of [-0.7, -0.25, 0.25, 0.7]) {
		p.ink(
			curve(
				[x, y + half * 0.04],
				[x + half * side * 0.6, y + half * 0.1],
				[x + half * side, y + half * 0.18],
			),
			1.8,
		)
		p.ink(curve([x, y], [x + half * side * 0.6, y - half * 0.1], [x + half * side, y - half * 0.18]), 1.8)
	}
}
