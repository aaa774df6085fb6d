import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { marketClock } from "../../../clock"
import { STOCK_MODULE } from "../../modules/stock"
import type StockModuleService from "../../modules/stock/service"

/**
 * Puts back on sale what is reserved for orders that were undone (invariant 19). Nothing is lost by it: what stands is looked for first, and what is
 * being made is left alone.
 *
 * @returns how many reservations were taken back
 */
export async function takeBackStrays(container: MedusaContainer): Promise<number> {
	const taken = await container.resolve<StockModuleService>(STOCK_MODULE).takeBackStrays(marketClock.now())
	if (taken > 0)
		container
			.resolve(ContainerRegistrationKeys.LOGGER)
			.warn(`[stock] ${taken} reservations were of no order and are taken back`)
	return taken
}
