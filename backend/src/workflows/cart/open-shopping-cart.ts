import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"

interface OpenInput {
	regionId: string
	salesChannelId: string
}

/** Opens an empty cart in the market's one region and channel. */
export const openShoppingCart = createWorkflow("open-shopping-cart", (input: WorkflowData<OpenInput>) => {
	const cart = createCartWorkflow.runAsStep({
		input: transform({ input }, ({ input }) => ({
			region_id: input.regionId,
			sales_channel_id: input.salesChannelId,
		})),
	})
	return new WorkflowResponse(transform({ cart }, ({ cart }) => ({ id: cart.id })))
})
