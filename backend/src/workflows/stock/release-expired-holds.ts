import type { MedusaContainer } from "@medusajs/framework/types"
import { marketClock } from "../../../clock"
import { STOCK_MODULE } from "../../modules/stock"
import type StockModuleService from "../../modules/stock/service"

const MOST_AT_ONCE = 500

/**
 * Gives back what holds keep whose time is over. They count for nothing before already, wherever somebody buys; this is for the shelves that others read.
 *
 * @returns how many were released
 */
export async function releaseExpiredHolds(container: MedusaContainer): Promise<number> {
	const stock = container.resolve<StockModuleService>(STOCK_MODULE)
	const at = marketClock.now()
	let released = 0
	while (released < MOST_AT_ONCE && (await stock.releaseOneExpired(at))) released++
	return released
}
