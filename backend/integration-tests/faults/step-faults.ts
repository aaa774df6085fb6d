import { WorkflowManager } from "@medusajs/framework/orchestration"

/** What an order runs through, from the press to its registration. A step that is added to one of them is found by itself. */
export const ORDERING = ["place-order", "order-cart", "complete-cart", "register-placed-order"] as const

/** A step of a workflow. */
export interface StepPoint {
	workflow: string
	step: string
}

export type Moment = "before" | "after"

interface Handler {
	invoke: (told: unknown) => Promise<unknown>
}

/** The steps of a workflow, as the running engine has them. */
export function stepsOf(workflow: string): string[] {
	return [...handlersOf(workflow).keys()]
}

/** Every step that an order runs through. */
export function pointsOfOrdering(): StepPoint[] {
	return ORDERING.flatMap((workflow) => stepsOf(workflow).map((step) => ({ workflow, step })))
}

/**
 * Does something right before or after a step, the next time that it is run. A deed that throws before a step is a failure in its place; one that
 * throws after it is a step whose work is done and whose answer is lost.
 */
export function onStep(point: StepPoint, moment: Moment, deed: () => Promise<unknown>) {
	const handler = handlersOf(point.workflow).get(point.step)
	if (!handler) throw new Error(`${point.workflow} has no step ${point.step}`)
	const { invoke } = handler
	let reached = false
	const disarm = () => {
		handler.invoke = invoke
	}
	handler.invoke = async (told) => {
		disarm()
		reached = true
		if (moment === "before") await deed()
		const answer = await invoke(told)
		if (moment === "after") await deed()
		return answer
	}
	return { wasReached: () => reached, disarm }
}

function handlersOf(workflow: string): Map<string, Handler> {
	const found: { handlers_: Map<string, Handler> } | undefined = WorkflowManager.getWorkflow(workflow)
	if (!found) throw new Error(`There is no workflow ${workflow}`)
	return found.handlers_
}
