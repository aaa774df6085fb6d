import { createRandom, hashText } from "../random"
import { colour } from "./palette"
import { curve, ellipse, line, polygon } from "./path"
import { blossom, leaf, lotus } from "./plants"
import { Print } from "./print"
import { icon } from "./vessels"

const FIELDS = [
	colour.cinnabar,
	colour.leaf,
	colour.indigo,
	colour.teal,
	colour.plum,
	colour.clay,
	colour.paper,
	colour.straw,
	colour.sage,
	colour.blush,
	colour.sky,
]
const SIGNS = [
	"leaf",
	"wave",
	"sun",
	"grain",
	"flower",
	"hill",
	"fish",
	"lotus",
	"bean",
	"roof",
	"sprout",
	"bird",
] as const

/** A maker's round seal, 240 × 240: one sign in a ring, without words. */
export function drawProducerMark(seed: number | string): string {
	const random = createRandom(`mark/${seed}`)
	const print = new Print(random.fork("hand"), `m${hashText(String(seed)).toString(36)}`)
	const field = random.pick(FIELDS)
	const dark = FIELDS.indexOf(field) < 6
	const tone = dark
		? random.pick([colour.paper, colour.blush, colour.straw])
		: random.pick([colour.cinnabar, colour.leaf, colour.indigo, colour.teal])
	print.shape(ellipse(120, 120, 110, 110), field, 6)
	const ring = random.int(0, 2)
	if (ring === 0) print.ink(ellipse(120, 120, 94, 94), 3, tone)
	else if (ring === 1)
		for (let turn = 0; turn < 360; turn += 20)
			print.at(120, 120, 1, turn, () => print.flat(ellipse(0, -94, 5, 5), tone))
	else
		for (let turn = 0; turn < 360; turn += 30)
			print.at(120, 120, 1, turn, () => print.ink(curve([-18, -90], [0, -100], [18, -90]), 3.4, tone))
	const sign = random.pick(SIGNS)
	if (sign === "roof") {
		print.shape("M52 118C76 100 100 84 108 70L132 70C140 84 164 100 188 118C150 110 90 110 52 118Z", tone, 5)
		print.shape(polygon([82, 114], [158, 114], [158, 166], [82, 166]), dark ? colour.cream : colour.straw, 5)
		print.ink(line([120, 114], [120, 166]), 4)
	} else if (sign === "sprout") {
		print.ink(curve([120, 178], [124, 140], [118, 104]), 7)
		leaf(print, 119, 140, 74, -52, tone, 0.5)
		leaf(print, 121, 128, 74, 50, tone, 0.5)
		blossom(print, 119, 84, 25, colour.rose)
	} else if (sign === "bird") {
		print.shape(
			"M62 132C70 100 108 92 132 108C150 78 182 84 186 102C168 104 170 140 140 154C110 166 76 158 62 132Z",
			tone,
			5,
		)
		print.shape(
			"M96 128C108 112 140 116 146 134C130 148 108 146 96 128Z",
			dark ? colour.rose : colour.cream,
			4,
		)
		print.flat(ellipse(168, 98, 4, 4), "#1F1B16")
	} else if (sign === "lotus") {
		lotus(print, 120, 158, 94, tone, dark ? colour.blush : colour.cream)
	} else print.at(120, 120, 2.05, 0, () => icon(print, sign, 0, 0, 60, tone))
	return print.svg(240, 240, 240, 240)
}
