import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateTaxLinesWorkflow, upsertTaxLinesWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "zod"
import { marketClock } from "../../../../clock"
import { vatOfProducts } from "../../../settlement/vat-of-products"

const taxedCart = z.object({
	cart: z.object({ shipping_address: z.object({ country_code: z.string() }) }),
	items: z.array(z.object({ product_id: z.string() })).nullish(),
})

/** Tells our tax provider the rates of what is in a cart. A cart without an address is not taxed, so nothing is looked up for it. */
async function tellRates(input: unknown, { container }: { container: MedusaContainer }) {
	const cart = taxedCart.safeParse(input).data
	if (!cart) return new StepResponse(undefined)
	const productIds = (cart.items ?? []).map((item) => item.product_id)
	return new StepResponse(await vatOfProducts(container, productIds, marketClock.now()))
}

updateTaxLinesWorkflow.hooks.setTaxLineContext(tellRates)
upsertTaxLinesWorkflow.hooks.setTaxLineContext(tellRates)
