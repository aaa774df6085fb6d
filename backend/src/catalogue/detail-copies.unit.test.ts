import type { ChangesPage } from "@ocop/contracts"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { DetailCopies } from "./detail-copies"

const NOON = new Date("2026-11-22T05:00:00Z")
const LATER = new Date("2026-11-22T05:00:30Z")

/** A journal in memory: each act is its tags. */
class Journal {
	readonly acts: string[][] = []

	readonly changesAfter = async (_: null, after: number): Promise<ChangesPage> => ({
		latest: this.acts.length,
		reset: after > this.acts.length,
		changes: this.acts.slice(after).map((tags, index) => ({ sequence: after + index + 1, tags })),
	})
}

describe("copies of listings' pages", () => {
	let journal: Journal
	let copies: DetailCopies<null>
	let made: string[]
	let own: number

	beforeEach(() => {
		vi.useFakeTimers({ toFake: ["performance"] })
		journal = new Journal()
		journal.acts.push(["product:older"])
		copies = new DetailCopies(journal.changesAfter, () => own)
		made = []
		own = 0
	})
	afterEach(() => {
		vi.useRealTimers()
	})

	const ask = (handle: string, at = NOON, until = Number.POSITIVE_INFINITY) =>
		copies.answer(null, handle, at, async () => {
			made.push(handle)
			return { json: `{"n":${made.length}}`, tags: [`product:${handle}`, "producer:hop-tac-xa"], until }
		})
	const afterALook = () => vi.advanceTimersByTime(1001)

	it("are made once while nothing happens", async () => {
		expect(await ask("tra")).toBe(await ask("tra"))
		expect(made).toEqual(["tra"])
	})

	it("are dropped by an act that names something on the page, and only those", async () => {
		await ask("tra")
		await ask("mien")
		journal.acts.push(["product:tra", "catalogue"])
		afterALook()
		await ask("tra")
		await ask("mien")
		expect(made).toEqual(["tra", "mien", "tra"])
	})

	it("know at once what this process did itself", async () => {
		await ask("tra")
		journal.acts.push(["product:tra"])
		own++
		await ask("tra")
		expect(made).toEqual(["tra", "tra"])
	})

	it.each([[["catalogue"]], [["showrooms", "showroom:ha-dong"]]])(
		"are all dropped by an act that may be about anything: %s",
		async (tags) => {
			await ask("tra")
			await ask("mien")
			journal.acts.push(tags)
			afterALook()
			await ask("tra")
			await ask("mien")
			expect(made).toEqual(["tra", "mien", "tra", "mien"])
		},
	)

	it("stay when an act is on no page", async () => {
		await ask("tra")
		journal.acts.push([])
		afterALook()
		await ask("tra")
		expect(made).toEqual(["tra"])
	})

	it("end at their moment and after a minute, whatever the journal says", async () => {
		await ask("tra", NOON, LATER.getTime())
		await ask("tra", LATER)
		await ask("tra", new Date(LATER.getTime() + 60_000))
		expect(made).toEqual(["tra", "tra", "tra"])
	})

	it("are not kept when an act was written while they were made", async () => {
		await copies.answer(null, "tra", NOON, async () => {
			journal.acts.push(["product:tra"])
			afterALook()
			await ask("mien")
			return { json: "{}", tags: ["product:tra"], until: Number.POSITIVE_INFINITY }
		})
		await ask("tra")
		expect(made).toEqual(["mien", "tra"])
	})

	it("of a database that was put back are forgotten", async () => {
		await ask("tra")
		journal.acts.length = 0
		afterALook()
		await ask("tra")
		expect(made).toEqual(["tra", "tra"])
	})
})
