import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { letGoStep } from "./steps/let-go"

/** A shopper leaves the checkout: others may have the goods. Nothing happens to a hold that another page has asked for since. */
export const releaseCart = createWorkflow(
	"release-cart",
	(input: WorkflowData<{ cartId: string; key: string | null }>) => {
		letGoStep(input)
	},
)
