// @vitest-environment node
import { describe, expect, it } from "vitest"
import { movedView, wholeView, zoomedView } from "./plan"

const hall = { title: "Sơ đồ", width: 40, height: 20, places: [] }

describe("the view of a plan", () => {
	it("keeps the point under the pointer where it is", () => {
		const before = wholeView(hall)
		const after = zoomedView(hall, before, 2, 10, 5)
		expect((10 - after.x) / after.width).toBeCloseTo((10 - before.x) / before.width)
		expect((5 - after.y) / after.height).toBeCloseTo((5 - before.y) / before.height)
	})

	it("goes no farther than the whole plan and no closer than a sixth", () => {
		const whole = wholeView(hall)
		expect(zoomedView(hall, whole, 0.1, 20, 10)).toEqual(whole)
		expect(zoomedView(hall, whole, 1000, 20, 10).width).toBeCloseTo(whole.width / 6)
	})

	it("never leaves the plan", () => {
		const close = zoomedView(hall, wholeView(hall), 4, 20, 10)
		const far = movedView(hall, close, 1000, -1000)
		expect(far.x + far.width).toBeCloseTo(wholeView(hall).x + wholeView(hall).width)
		expect(far.y).toBeCloseTo(wholeView(hall).y)
	})
})
