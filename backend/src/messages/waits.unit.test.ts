import { expect, test } from "vitest"
import { MOST_ATTEMPTS, waitAfter } from "./waits"

test("every wait is longer than the one before, and they end", () => {
	const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, failed) => waitAfter(failed + 1))
	expect(waits).not.toContain(null)
	expect(waits).toEqual([...waits].sort((a, b) => Number(a) - Number(b)))
	expect(new Set(waits).size).toBe(waits.length)
	expect(waitAfter(MOST_ATTEMPTS)).toBeNull()
	expect(waitAfter(MOST_ATTEMPTS + 1)).toBeNull()
})

test("a mail server that is away for a day misses nothing", () => {
	let seconds = 0
	for (let failed = 1; failed < MOST_ATTEMPTS; failed++) seconds += waitAfter(failed) ?? 0
	expect(seconds).toBeGreaterThan(22 * 3600)
})
