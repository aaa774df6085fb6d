/** A fair's plan as the page draws it. All measures are metres from the plan's upper left corner. */
export interface Plan {
	/** Names the drawing: "Sơ đồ Tuần hàng OCOP Hà Nội". */
	title: string
	width: number
	height: number
	places: PlanPlace[]
	features?: PlanFeature[]
}

export interface PlanPlace {
	/** What is painted on the floor: "A07". */
	code: string
	x: number
	y: number
	width: number
	height: number
	/** Absent while nobody has the place. */
	booth?: PlanBooth
}

export interface PlanBooth {
	name: string
	href: string
	/** A lit booth: its people are there now. */
	open: boolean
}

/** What is not a booth: an entrance, the stage, water, an aisle's name. */
export interface PlanFeature {
	kind: "gate" | "stage" | "service" | "green"
	label: string
	x: number
	y: number
	width: number
	height: number
}

/** The part of the plan that is in sight, in metres. */
export interface PlanView {
	x: number
	y: number
	width: number
	height: number
}

/** The whole plan with a margin of one metre and a half. */
export function wholeView(plan: Pick<Plan, "width" | "height">): PlanView {
	return { x: -1.5, y: -1.5, width: plan.width + 3, height: plan.height + 3 }
}

const CLOSEST = 6

/**
 * A view `factor` times as close, keeping the point (`atX`, `atY`, in metres) where it is on the screen. Never
 * farther than the whole plan and never closer than a sixth of it.
 */
export function zoomedView(plan: Plan, view: PlanView, factor: number, atX: number, atY: number): PlanView {
	const whole = wholeView(plan)
	const width = Math.min(whole.width, Math.max(whole.width / CLOSEST, view.width / factor))
	const scale = width / view.width
	return boundedView(plan, {
		x: atX - (atX - view.x) * scale,
		y: atY - (atY - view.y) * scale,
		width,
		height: view.height * scale,
	})
}

/** The view moved by metres, kept on the plan. */
export function movedView(plan: Plan, view: PlanView, byX: number, byY: number): PlanView {
	return boundedView(plan, { ...view, x: view.x + byX, y: view.y + byY })
}

function boundedView(plan: Plan, view: PlanView): PlanView {
	const whole = wholeView(plan)
	const within = (value: number, low: number, room: number) =>
		Math.min(low + Math.max(0, room), Math.max(low, value))
	return {
		...view,
		x: within(view.x, whole.x, whole.width - view.width),
		y: within(view.y, whole.y, whole.height - view.height),
	}
}
