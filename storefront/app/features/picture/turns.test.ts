import { expect, it } from "vitest"
import { Turns } from "./turns.server"

/** Work of a moment that notes when it began. */
function job(began: string[], name: string) {
	return () => {
		began.push(name)
		return new Promise<void>((resolve) => setTimeout(resolve, 1))
	}
}

it("lets what nobody waits for go last, whenever it came", async () => {
	const turns = new Turns(1)
	const began: string[] = []
	await Promise.all([
		turns.take("soon", job(began, "first")),
		turns.take("whenIdle", job(began, "tiny")),
		turns.take("soon", job(began, "second")),
		turns.take("soon", job(began, "third")),
	])
	expect(began).toEqual(["first", "second", "third", "tiny"])
})

it("runs as many at once as it may, and no more when one ends", async () => {
	const turns = new Turns(2)
	let running = 0
	let most = 0
	const work = async () => {
		running += 1
		most = Math.max(most, running)
		await new Promise((resolve) => setTimeout(resolve, 2))
		running -= 1
	}
	await Promise.all(
		Array.from({ length: 9 }, (_, place) => turns.take(place % 3 ? "soon" : "whenIdle", work)),
	)
	expect(most).toBe(2)
	expect(running).toBe(0)
})

it("hands the turn on when work fails", async () => {
	const turns = new Turns(1)
	const failure = turns.take("soon", () => Promise.reject(new Error("unreadable")))
	const after = turns.take("soon", async () => "made")
	await expect(failure).rejects.toThrow("unreadable")
	expect(await after).toBe("made")
})
