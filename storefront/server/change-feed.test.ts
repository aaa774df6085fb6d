import type { ChangesPage } from "@ocop/contracts"
import { describe, expect, it } from "vitest"
import { ChangeFeed } from "./change-feed"

/** What a cache would have been told. */
class Notes {
	readonly told: string[] = []
	drop(tags: Iterable<string>) {
		this.told.push([...tags].join(" "))
	}
	dropAll() {
		this.told.push("all")
	}
}

function feedOf(answers: (ChangesPage | null)[]) {
	const asked: number[] = []
	const notes = new Notes()
	const feed = new ChangeFeed(async (after) => {
		asked.push(after)
		const answer = answers[asked.length - 1]
		if (!answer) throw new Error("away")
		return answer
	}, notes)
	return { feed, notes, asked }
}

const answer = (latest: number, tags: string[][] = [], reset = false): ChangesPage => ({
	latest,
	reset,
	changes: tags.map((list, index) => ({ sequence: latest - tags.length + index + 1, tags: list })),
})

describe("the feed of changes", () => {
	it("begins with an empty cache and then drops what has changed", async () => {
		const { feed, notes, asked } = feedOf([
			answer(7),
			answer(9, [["product:a"], ["catalogue", "certificate:X"]]),
		])
		await feed.poll()
		await feed.poll()
		feed.stop()
		expect(asked).toEqual([0, 7])
		expect(notes.told).toEqual(["all", "product:a catalogue certificate:X"])
	})

	it("reads on from where it stopped when the backend was away", async () => {
		const { feed, notes, asked } = feedOf([answer(3), null, answer(4, [["product:a"]])])
		for (let times = 0; times < 3; times++) await feed.poll()
		feed.stop()
		expect(asked).toEqual([0, 3, 3])
		expect(notes.told).toEqual(["all", "product:a"])
	})

	it("knows how long the backend has been silent", async () => {
		const { feed } = feedOf([null, answer(3)])
		await feed.poll()
		expect(feed.silence()).toBe(Number.POSITIVE_INFINITY)
		await feed.poll()
		feed.stop()
		expect(feed.silence()).toBeLessThan(5_000)
	})

	it("drops everything when it is too far behind or the list has begun anew", async () => {
		const { feed, notes } = feedOf([answer(3), answer(900, [], true), answer(2)])
		for (let times = 0; times < 3; times++) await feed.poll()
		feed.stop()
		expect(notes.told).toEqual(["all", "all", "all"])
	})

	it("is trusted only while the backend answers", async () => {
		const { feed } = feedOf([answer(1)])
		expect(feed.isCurrent()).toBe(false)
		await feed.poll()
		feed.stop()
		expect(feed.isCurrent()).toBe(true)
	})
})
