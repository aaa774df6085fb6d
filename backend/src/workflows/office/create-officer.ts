import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordActStep } from "../journal/steps/record-act"
import { appointStep } from "./steps/appoint"
import { createLoginStep, type OfficerInput } from "./steps/create-login"

/**
 * Makes a login for the Medusa Admin in one of the two roles. There is no HTTP route to it: whoever may start the market's
 * scripts appoints its officers. Run again with the same e-mail and role it changes nothing.
 */
export const createOfficer = createWorkflow("create-officer", (input: WorkflowData<OfficerInput>) => {
	const login = createLoginStep(input)
	const appointment = transform({ input, login }, ({ input, login }) => ({
		userId: login.userId,
		role: input.role,
	}))
	const officer = appointStep(appointment)
	recordActStep(
		transform({ input, login, officer }, ({ input, login, officer }) => ({
			// One appointment is one entry, however often it is run.
			id: `jrn_${officer.id}`,
			name: "office.officer.appointed",
			actor: { type: "system" as const, id: null },
			subject: { type: "user", id: login.userId },
			change: { role: input.role },
			tags: [],
		})),
	)
	return new WorkflowResponse({ userId: login.userId, role: input.role })
})
