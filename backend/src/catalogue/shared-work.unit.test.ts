import { setTimeout as sleep } from "node:timers/promises"
import { describe, expect, it } from "vitest"
import { SharedWork, Turns } from "./shared-work"

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

describe("work that is done in turn", () => {
	it("is one round for all who ask while another runs, and misses nothing of theirs", async () => {
		const turns = new Turns()
		const lying = ["first"]
		const taken: string[][] = []
		let end = () => {}
		const mayEnd = new Promise<void>((resolve) => {
			end = resolve
		})
		const round = async () => {
			taken.push(lying.splice(0))
			await mayEnd
		}
		const first = turns.shared(round)
		await sleep(0)
		const later = Array.from({ length: 100 }, (_, number) => {
			lying.push(`later ${number}`)
			return turns.shared(round)
		})
		await sleep(0)
		expect(taken).toEqual([["first"]])
		end()
		await Promise.all([first, ...later])
		expect(taken.map((things) => things.length)).toEqual([1, 100])
	})

	it("lets what must be alone wait for its turn, and the next go on when one fails", async () => {
		const turns = new Turns()
		const done: string[] = []
		const fails = expect(
			turns.shared(async () => {
				await sleep(20)
				done.push("failed")
				throw new Error("no database")
			}),
		).rejects.toThrow("no database")
		await sleep(0)
		const alone = turns.alone(async () => void done.push("alone"))
		const next = turns.shared(async () => void done.push("next"))
		await Promise.all([fails, alone, next])
		expect(done).toEqual(["failed", "alone", "next"])
	})
})
