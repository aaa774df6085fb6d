import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { drawBanner, drawFairPoster, drawProducerMark, drawProduct, PRODUCT_DRAWINGS } from "./index"

const SIZE = { width: 600, height: 600 }

/** Well formed enough to rasterise: tags close in order, no number went astray, nothing comes from outside. */
function expectSoundSvg(svg: string) {
	expect(svg).toMatch(
		/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+" viewBox="[\d. ]+">/,
	)
	const open: string[] = []
	for (const [, closing, name, , empty] of svg.matchAll(
		/<(\/?)([a-zA-Z]+)((?:\s[a-zA-Z-]+="[^"<>]*")*)(\/?)>/g,
	)) {
		if (closing) expect(open.pop()).toBe(name)
		else if (!empty && name) open.push(name)
	}
	expect(open).toEqual([])
	expect(svg).not.toMatch(/NaN|undefined|Infinity|class=|href|<text|<style|<image|font/)
	// The stars' gold is theirs alone.
	expect(svg.toUpperCase()).not.toContain("#E0A526")
}

describe("product drawings", () => {
	it("are at least thirty kinds", () => {
		expect(PRODUCT_DRAWINGS.length).toBeGreaterThanOrEqual(30)
	})

	it.each(PRODUCT_DRAWINGS)("draws %s soundly, the same for one seed and different for others", (kind) => {
		const pictures = Array.from({ length: 24 }, (_, seed) => drawProduct(kind, seed, SIZE))
		for (const picture of pictures) expectSoundSvg(picture)
		expect(new Set(pictures).size).toBe(24)
		expect(drawProduct(kind, 3, SIZE)).toBe(pictures[3])
	})

	it("does so for any seed and size", () => {
		const sides = fc.integer({ min: 60, max: 2000 })
		fc.assert(
			fc.property(
				fc.constantFrom(...PRODUCT_DRAWINGS),
				fc.string(),
				sides,
				sides,
				(kind, seed, width, height) => {
					expectSoundSvg(drawProduct(kind, seed, { width, height }))
				},
			),
			{ numRuns: 60 },
		)
	})

	it("refuses an unknown kind and an empty size", () => {
		expect(() => drawProduct("spaceship", 1, SIZE)).toThrow(RangeError)
		expect(() => drawProduct("honey", 1, { width: 0, height: 10 })).toThrow(RangeError)
	})
})

describe("banners, posters and marks", () => {
	it("are sound and differ by seed", () => {
		for (const draw of [
			(seed: number) => drawBanner(seed, { width: 1200, height: 400 }, "silk"),
			(seed: number) => drawFairPoster(seed, { width: 800, height: 1120 }),
			(seed: number) => drawProducerMark(seed),
		]) {
			const pictures = Array.from({ length: 8 }, (_, seed) => draw(seed))
			for (const picture of pictures) expectSoundSvg(picture)
			expect(new Set(pictures).size).toBe(8)
		}
	})

	it("gives a booth a face even when its motif is unknown", () => {
		expectSoundSvg(drawBanner(1, { width: 900, height: 300 }, "toString"))
	})
})
