import type { Random } from "../random"
import { INK } from "./palette"

const POINTS = /(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)/g

type Bend = (x: number, y: number) => readonly [number, number]

function bendOf(random: Random, strength: number): Bend {
	const [a, b, c, d, e] = [1, 2, 3, 4, 5].map(() => random.between(0, 6.283)) as [
		number,
		number,
		number,
		number,
		number,
	]
	return (x, y) => [
		x + strength * (Math.sin(y * 0.043 + a) + 0.6 * Math.sin(x * 0.091 + b)),
		y + strength * (Math.sin(x * 0.039 + c) + 0.6 * Math.sin((x + y) * 0.083 + d) + 0.2 * Math.sin(e)),
	]
}

/** Every point of a path is written "x y". */
function bent(path: string, bend: Bend): string {
	return path.replace(POINTS, (_, x: string, y: string) => {
		const moved = bend(Number(x), Number(y))
		return `${moved[0].toFixed(1)} ${moved[1].toFixed(1)}`
	})
}

/**
 * One sheet being printed: flat colours first, a hair out of register, then the ink line cut by hand.
 * Everything that is drawn goes through the same slow bend, so that edges that meet stay together.
 */
export class Print {
	private readonly parts: string[] = []
	private readonly lineBend: Bend
	private readonly echoBend: Bend
	private readonly shift: string
	private clips = 0

	constructor(
		readonly random: Random,
		private readonly idPrefix: string,
	) {
		this.lineBend = bendOf(random, 1.5)
		this.echoBend = bendOf(random, 1.9)
		this.shift = `translate(${random.between(-3, 3).toFixed(1)} ${random.between(-2.4, 2.4).toFixed(1)})`
	}

	/** A flat colour without a line. */
	flat(path: string, fill: string, opacity = 1): this {
		const faded = opacity < 1 ? ` fill-opacity="${opacity}"` : ""
		this.parts.push(
			`<path d="${bent(path, this.lineBend)}" fill="${fill}"${faded} transform="${this.shift}"/>`,
		)
		return this
	}

	/** An ink line: two cuts that nearly agree make its width uneven. */
	ink(path: string, width = 4.5, stroke: string = INK): this {
		const pen = `fill="none" stroke="${stroke}" stroke-linecap="round" stroke-linejoin="round"`
		this.parts.push(
			`<path d="${bent(path, this.lineBend)}" ${pen} stroke-width="${width.toFixed(1)}"/>`,
			`<path d="${bent(path, this.echoBend)}" ${pen} stroke-width="${(width * 0.6).toFixed(1)}"/>`,
		)
		return this
	}

	/** A thick coloured line edged with ink, so that a green stem shows on a green ground. */
	stem(path: string, width: number, fill: string): this {
		return this.ink(path, width + 4.5).ink(path, width, fill)
	}

	/** A coloured shape with its ink outline. */
	shape(path: string, fill: string, width = 4.5): this {
		return this.flat(path, fill).ink(path, width)
	}

	/** Draws in a moved, turned and scaled frame. */
	at(x: number, y: number, scale: number, turn: number, draw: () => void, mirrored = false): this {
		const scaling = mirrored ? `${(-scale).toFixed(3)} ${scale.toFixed(3)}` : scale.toFixed(3)
		this.parts.push(
			`<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)}) scale(${scaling})">`,
		)
		draw()
		this.parts.push("</g>")
		return this
	}

	/** Whatever is drawn inside is cut off at the path's edge. */
	within(path: string, draw: () => void): this {
		this.clips += 1
		const id = `${this.idPrefix}c${this.clips}`
		this.parts.push(
			`<clipPath id="${id}"><path d="${bent(path, this.lineBend)}"/></clipPath><g clip-path="url(#${id})">`,
		)
		draw()
		this.parts.push("</g>")
		return this
	}

	/** The finished picture: `boxWidth` × `boxHeight` units shown at `width` × `height` pixels. */
	svg(width: number, height: number, boxWidth: number, boxHeight: number): string {
		return (
			`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
			`viewBox="0 0 ${boxWidth.toFixed(1)} ${boxHeight.toFixed(1)}">${this.parts.join("")}</svg>`
		)
	}
}
