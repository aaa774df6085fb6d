import { setTimeout as sleep } from "node:timers/promises"
import { describe, expect, it } from "vitest"
import { SharedWork } from "./shared-work"

describe("work that many ask for", () => {
	const counting = () => {
		let times = 0
		return async () => {
			const mine = ++times
			await sleep(30)
			return mine
		}
	}

	it("is done once for all who come while it runs, and anew for who comes after", async () => {
		const shared = new SharedWork<number>()
		const work = counting()
		const together = await Promise.all(Array.from({ length: 1000 }, () => shared.run("a", work)))
		expect(new Set(together)).toEqual(new Set([1]))
		expect(await shared.run("a", work)).toBe(2)
	})

	it("is done for each key by itself", async () => {
		const shared = new SharedWork<number>()
		const work = counting()
		expect(await Promise.all([shared.run("a", work), shared.run("b", work)])).toEqual([1, 2])
	})

	it("is not joined by who comes long after it began", async () => {
		const shared = new SharedWork<number>(10)
		const work = counting()
		const first = shared.run("a", work)
		await sleep(20)
		const second = shared.run("a", work)
		const third = shared.run("a", work)
		expect(await Promise.all([first, second, third])).toEqual([1, 2, 2])
	})
})
