import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "zod"
import { cartChanged } from "../../../shopping/cart-changed"

const cartRows = z.array(z.object({ total: z.coerce.number() }))

/**
 * Last look before the order: what Medusa will charge is what the shopper agreed to, to the đồng (invariant 10).
 *
 * @throws MarketError 409 when a price changed since the review
 */
export const checkTotalStep = createStep(
	"check-cart-total",
	async ({ cartId, total }: { cartId: string; total: number }, { container }) => {
		const { data } = await container
			.resolve(ContainerRegistrationKeys.QUERY)
			.graph({ entity: "cart", fields: ["total"], filters: { id: cartId } })
		const charged = cartRows.parse(data)[0]?.total
		if (charged !== total) throw cartChanged([], charged)
		return new StepResponse(undefined)
	},
)
