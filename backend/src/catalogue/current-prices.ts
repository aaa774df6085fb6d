import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { MARKET_CURRENCY, marketSetup } from "./market-setup"

/** What each price set costs now, in whole đồng, by Medusa's pricing: the same answer that a cart gets. Sets without a price are absent. */
export async function currentPrices(
	container: MedusaContainer,
	priceSetIds: readonly string[],
): Promise<Map<string, number>> {
	if (priceSetIds.length === 0) return new Map()
	const setup = await marketSetup(container)
	const calculated = await container
		.resolve(Modules.PRICING)
		.calculatePrices(
			{ id: [...new Set(priceSetIds)] },
			{ context: { currency_code: MARKET_CURRENCY, ...(setup ? { region_id: setup.regionId } : {}) } },
		)
	return new Map(
		calculated.flatMap((price): [string, number][] =>
			price.calculated_amount === null ? [] : [[price.id, Math.round(Number(price.calculated_amount))]],
		),
	)
}
