// @vitest-environment node
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8")
const light = tokensOf(css.slice(css.indexOf("@theme"), css.indexOf(":root {")))
const dark = tokensOf(css.slice(css.indexOf('[data-theme="dark"] {'), css.indexOf("@layer base")))

const GROUNDS = ["paper", "raised", "wash"]

/** What is read: 4.5 to 1 (WCAG 1.4.3). */
const TEXT: [text: string, ground: string][] = [
	...["ink", "ink-soft", "cinnabar", "cinnabar-deep", "leaf", "indigo"].flatMap((text) =>
		GROUNDS.map((ground): [string, string] => [text, ground]),
	),
	["ink", "straw"],
	["ink", "cinnabar-wash"],
	["ink", "leaf-wash"],
	["ink", "indigo-wash"],
	["cinnabar-deep", "cinnabar-wash"],
	["leaf", "leaf-wash"],
	["indigo", "indigo-wash"],
	["on-fill", "cinnabar"],
	["on-fill", "cinnabar-deep"],
	["on-fill", "leaf"],
	["on-fill", "indigo"],
	["paper", "ink"],
]

/** What is seen: edges of fields and marks, 3 to 1 (WCAG 1.4.11). */
const EDGES: [edge: string, ground: string][] = ["clay", "ink", "indigo"].flatMap((edge) =>
	GROUNDS.map((ground): [string, string] => [edge, ground]),
)

describe.each([
	["light", light],
	["dark", { ...light, ...dark }],
])("the %s colours", (_name, tokens) => {
	it.each(TEXT)("%s reads on %s", (text, ground) => {
		expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5)
	})

	it.each(EDGES)("%s is seen on %s", (edge, ground) => {
		expect(contrast(tokens, edge, ground)).toBeGreaterThanOrEqual(3)
	})
})

it("gives every colour a value in the dark too", () => {
	expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort())
})

function tokensOf(block: string): Record<string, string> {
	return Object.fromEntries(
		[...block.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
	)
}

function contrast(tokens: Record<string, string>, first: string, second: string): number {
	const [darker = 0, lighter = 0] = [luminance(tokens[first]), luminance(tokens[second])].sort(
		(a, b) => a - b,
	)
	return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string | undefined): number {
	if (!hex) throw new Error("no such token")
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
	})
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
