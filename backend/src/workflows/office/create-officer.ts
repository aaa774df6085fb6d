import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
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
	return new WorkflowResponse(appointStep(appointment))
})
