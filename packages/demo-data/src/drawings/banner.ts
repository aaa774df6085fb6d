import { createRandom, hashText, type Random } from "../random"
import { drawBackdrop } from "./backdrop"
import type { PictureSize } from "./index"
import { MOTIFS } from "./kinds/index"
import { colour, SCHEMES, type Scheme } from "./palette"
import { box, curve, ellipse, line, polygon } from "./path"
import { lotus, sprig } from "./plants"
import { Print } from "./print"

/** A paper lantern hanging from (x, y). */
export function lantern(p: Print, x: number, y: number, size: number, fill: string) {
	p.at(x, y, size, 0, () => {
		p.ink(line([0, -34], [0, 0]), 3)
		p.shape(ellipse(0, 26, 27, 26), fill, 4)
		for (const half of [-13, 0, 13]) p.ink(curve([half * 0.5, 1], [half, 26], [half * 0.5, 51]), 2)
		p.shape(box(-11, -4, 22, 8, 2), colour.straw, 3).shape(box(-11, 48, 22, 8, 2), colour.straw, 3)
		for (const tail of [-6, 0, 6]) p.ink(line([tail, 56], [tail, 74]), 2.6, colour.cinnabar)
	})
}

/** A line of cut-paper flags across the sheet, sagging between its ends. */
export function bunting(p: Print, r: Random, width: number, y: number, colours: readonly string[]) {
	const sag = (x: number) => y + Math.sin((x / width) * Math.PI) * 30
	p.ink(
		curve(
			[-10, y],
			[width * 0.25, sag(width * 0.25)],
			[width * 0.5, sag(width * 0.5)],
			[width * 0.75, sag(width * 0.75)],
			[width + 10, y],
		),
		3,
	)
	let index = r.int(0, 5)
	for (let x = 22; x < width; x += 50) {
		p.shape(
			polygon([x - 17, sag(x)], [x + 17, sag(x)], [x, sag(x) + 36]),
			colours[index % colours.length] as string,
			3.4,
		)
		index += 1
	}
}

function festive(scheme: Scheme): readonly string[] {
	return [scheme.main, scheme.second, scheme.third, colour.coral].filter((tone) => tone !== scheme.ground)
}

/**
 * The face of a fair booth: its goods on a long counter under lanterns and flags. `motif` is a product drawing's
 * key; an unknown one draws lotus flowers instead, so that a booth is never faceless.
 */
export function drawBanner(seed: number | string, { width, height }: PictureSize, motif: string): string {
	const random = createRandom(`banner/${motif}/${seed}`)
	const unit = 400 / height
	const boxWidth = width * unit
	const scheme = random.pick(SCHEMES)
	const print = new Print(random.fork("hand"), `b${hashText(`${motif}/${seed}`).toString(36)}`)
	drawBackdrop(print, scheme, random.fork("backdrop"), boxWidth, 400)

	print.shape(box(-20, 318, boxWidth + 40, 110, 0), scheme.stand, 4.4)
	for (let x = 20; x < boxWidth + 30; x += 62) {
		print.shape(
			`M${x - 31} 330C${x - 28} 366 ${x + 28} 366 ${x + 31} 330Z`,
			x % 124 < 62 ? scheme.main : scheme.third,
			3.6,
		)
	}
	const draw = Object.hasOwn(MOTIFS, motif) ? MOTIFS[motif as keyof typeof MOTIFS] : MOTIFS.lotus
	const things = Math.max(1, Math.round(boxWidth / 330))
	const objects = random.fork("objects")
	for (let index = 0; index < things; index += 1) {
		const x = (boxWidth * (index + 0.5)) / things + objects.int(-14, 14)
		const scale = index % 2 === (things > 2 ? 1 : 0) ? 0.96 : 0.8
		print.at(
			x,
			322,
			scale,
			0,
			() => draw(print, scheme, objects.fork(`object ${index}`)),
			objects.chance(0.5),
		)
		if (index > 0) {
			const between = (boxWidth * index) / things
			if (objects.chance(0.5)) sprig(print, between, 322, 96, objects.int(-10, 10), colour.moss, 3)
			else lotus(print, between, 318, 58)
		}
	}
	bunting(print, objects, boxWidth, -4, festive(scheme))
	for (const x of [0.06, 0.94])
		lantern(print, boxWidth * x, 66, 1.05, scheme.ground === colour.cinnabar ? colour.coral : colour.cinnabar)
	return print.svg(width, height, boxWidth, 400)
}
