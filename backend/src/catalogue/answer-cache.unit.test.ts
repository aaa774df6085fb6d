import { setTimeout as sleep } from "node:timers/promises"
import { describe, expect, it } from "vitest"
import { AnswerCache } from "./answer-cache"

const NOON = new Date("2026-11-20T05:00:00Z")
const LATER = NOON.getTime() + 60_000

/** Counts how often an answer was made. */
function maker(until = LATER) {
	let times = 0
	return {
		times: () => times,
		make: async () => {
			times++
			await sleep(5)
			return { answer: `made ${times}`, until }
		},
	}
}

describe("answers of this process", () => {
	it("are made once for a thousand who ask at the same moment", async () => {
		const cache = new AnswerCache<string>(10)
		const { make, times } = maker()
		const answers = await Promise.all(Array.from({ length: 1000 }, () => cache.answer("a", 1, NOON, make)))
		expect(new Set(answers)).toEqual(new Set(["made 1"]))
		expect(times()).toBe(1)
		expect(await cache.answer("a", 1, NOON, make)).toBe("made 1")
	})

	it("are made anew for another revision, and past their moment", async () => {
		const cache = new AnswerCache<string>(10)
		const { make, times } = maker()
		await cache.answer("a", 1, NOON, make)
		await cache.answer("a", 2, NOON, make)
		await cache.answer("a", 2, new Date(LATER), make)
		expect(times()).toBe(3)
	})

	it("are not shared with somebody who asks after the moment that ends them", async () => {
		const cache = new AnswerCache<string>(10)
		const { make, times } = maker()
		const before = cache.answer("a", 1, NOON, make)
		const after = cache.answer("a", 1, new Date(LATER), async () => ({
			...(await make()),
			until: LATER + 60_000,
		}))
		expect(await before).toBe("made 1")
		expect(await after).toBe("made 2")
		expect(times()).toBe(2)
	})

	it("are tried again after a failure", async () => {
		const cache = new AnswerCache<string>(10)
		const fail = async () => {
			await sleep(1)
			throw new Error("no")
		}
		const failed = await Promise.allSettled([1, 2].map(() => cache.answer("a", 1, NOON, fail)))
		expect(failed.map(({ status }) => status)).toEqual(["rejected", "rejected"])
		expect(await cache.answer("a", 1, NOON, maker().make)).toBe("made 1")
	})

	it("are forgotten when there are too many, those not asked for first", async () => {
		const cache = new AnswerCache<string>(2)
		const { make, times } = maker()
		for (const key of ["a", "b", "a", "c"]) await cache.answer(key, 1, NOON, make)
		expect(times()).toBe(3)
		await cache.answer("a", 1, NOON, make)
		expect(times()).toBe(3)
		await cache.answer("b", 1, NOON, make)
		expect(times()).toBe(4)
	})
})
