import { describe, expect, it } from "vitest"
import { type FloorPlanInput, floorPlanProblems } from "./floor-plan"

function planOf(...places: FloorPlanInput["places"]): FloorPlanInput {
	return { width: 20, height: 10, features: [], places }
}

const stall = { width: 3, height: 3 }

describe("a floor plan", () => {
	it("lets neighbours share a wall", () => {
		const plan = planOf({ label: "A1", x: 0, y: 0, ...stall }, { label: "A2", x: 3, y: 0, ...stall })
		expect(floorPlanProblems(plan)).toEqual([])
	})

	it("names the two places that overlap", () => {
		const plan = planOf({ label: "A1", x: 0, y: 0, ...stall }, { label: "A2", x: 2.9, y: 2.9, ...stall })
		expect(floorPlanProblems(plan)).toEqual([
			{ code: "fair_plan_places_overlap", field: "places.1", params: { label: "A2", other: "A1" } },
		])
	})

	it("keeps places on the ground", () => {
		const plan = planOf({ label: "A1", x: 17, y: 7, ...stall }, { label: "A2", x: 0, y: 7.5, ...stall })
		expect(floorPlanProblems(plan)).toEqual([
			{ code: "fair_plan_place_outside", field: "places.1", params: { label: "A2" } },
		])
	})

	it("uses a label once", () => {
		const plan = planOf({ label: "A1", x: 0, y: 0, ...stall }, { label: "A1", x: 6, y: 0, ...stall })
		expect(floorPlanProblems(plan)).toEqual([
			{ code: "fair_plan_label_twice", field: "places.1", params: { label: "A1" } },
		])
	})
})
