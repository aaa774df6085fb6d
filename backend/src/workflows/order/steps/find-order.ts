import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "zod"

const linkRows = z.array(z.object({ order_id: z.string() }))

/** The order that a cart has become, or null. */
export const findOrderStep = createStep(
	"find-order-of-cart",
	async (input: { cartId: string }, { container }) => {
		return new StepResponse({ orderId: await orderOfCart(container, input.cartId) })
	},
)

export async function orderOfCart(container: MedusaContainer, cartId: string): Promise<string | null> {
	const { data } = await container
		.resolve(ContainerRegistrationKeys.QUERY)
		.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: cartId } })
	return linkRows.parse(data)[0]?.order_id ?? null
}
