import { z } from "zod"

/** Largest ground and number of places; far above any fair's, so that a plan's size is bounded. */
const GROUND_METRES_MAX = 1000
const PLACES_MAX = 600
const FEATURES_MAX = 200

/** Neighbours share a wall: edges that touch within a millimetre do not overlap. */
const TOLERANCE_METRES = 0.001

const box = {
	x: z.number().min(0).max(GROUND_METRES_MAX),
	y: z.number().min(0).max(GROUND_METRES_MAX),
	width: z.number().positive().max(GROUND_METRES_MAX),
	height: z.number().positive().max(GROUND_METRES_MAX),
}

export const fairGround = z.strictObject({
	width: z.number().positive().max(GROUND_METRES_MAX),
	height: z.number().positive().max(GROUND_METRES_MAX),
	features: z
		.array(
			z.strictObject({
				kind: z.enum(["entrance", "stage", "path", "service"]),
				label: z.strictObject({ vi: z.string().min(1).max(80), en: z.string().max(80).nullable() }),
				...box,
			}),
		)
		.max(FEATURES_MAX),
})
export type FairGround = z.infer<typeof fairGround>

/** A place without an id is new. */
export const planPlace = z.strictObject({
	id: z.string().min(1).max(64).optional(),
	label: z.string().trim().min(1).max(16),
	...box,
})
export type PlanPlace = z.infer<typeof planPlace>

export const floorPlanInput = fairGround.extend({ places: z.array(planPlace).max(PLACES_MAX) })
export type FloorPlanInput = z.infer<typeof floorPlanInput>

export interface FloorPlanProblem {
	code: "fair_plan_place_outside" | "fair_plan_places_overlap" | "fair_plan_label_twice"
	field: string
	params: { label: string; other?: string }
}

/**
 * What is wrong with a plan, all metres: places outside the ground, places that overlap, labels used twice. Empty when it can
 * be drawn and walked.
 */
export function floorPlanProblems(plan: FloorPlanInput): FloorPlanProblem[] {
	const problems: FloorPlanProblem[] = []
	const seen = new Set<string>()
	plan.places.forEach((place, index) => {
		const field = `places.${index}`
		if (seen.has(place.label)) {
			problems.push({ code: "fair_plan_label_twice", field, params: { label: place.label } })
		}
		seen.add(place.label)
		if (!isInside(place, plan)) {
			problems.push({ code: "fair_plan_place_outside", field, params: { label: place.label } })
		}
		const other = plan.places.slice(0, index).find((earlier) => overlaps(earlier, place))
		if (other) {
			problems.push({
				code: "fair_plan_places_overlap",
				field,
				params: { label: place.label, other: other.label },
			})
		}
	})
	return problems
}

interface Box {
	x: number
	y: number
	width: number
	height: number
}

function isInside(place: Box, ground: { width: number; height: number }): boolean {
	return (
		place.x + place.width <= ground.width + TOLERANCE_METRES &&
		place.y + place.height <= ground.height + TOLERANCE_METRES
	)
}

function overlaps(a: Box, b: Box): boolean {
	return (
		a.x + a.width > b.x + TOLERANCE_METRES &&
		b.x + b.width > a.x + TOLERANCE_METRES &&
		a.y + a.height > b.y + TOLERANCE_METRES &&
		b.y + b.height > a.y + TOLERANCE_METRES
	)
}
