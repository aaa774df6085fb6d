import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createCartsStep } from "@medusajs/medusa/core-flows"
import { MARKET_CURRENCY } from "../../catalogue/market-setup"

interface OpenInput {
	regionId: string
	salesChannelId: string
}

/** Opens an empty cart in the market's one region and channel. By Medusa's step: its workflow prices, taxes and rebates what is not there yet. */
export const openShoppingCart = createWorkflow("open-shopping-cart", (input: WorkflowData<OpenInput>) => {
	const carts = createCartsStep(
		transform({ input }, ({ input }) => [
			{
				region_id: input.regionId,
				sales_channel_id: input.salesChannelId,
				currency_code: MARKET_CURRENCY,
			},
		]),
	)
	return new WorkflowResponse(transform({ carts }, ({ carts }) => ({ id: carts[0]?.id ?? "" })))
})
