import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { marketClock } from "../../../clock"
import { JOURNAL_MODULE } from "../../modules/journal"
import type JournalModuleService from "../../modules/journal/service"
import { STOCK_MODULE } from "../../modules/stock"
import type StockModuleService from "../../modules/stock/service"
import type { StockDifference } from "../../modules/stock/service"

/**
 * Holds levels, moves and reservations against each other. What does not agree is an alarm, a journal entry for each level: somebody has written
 * past the guard, and people must look.
 *
 * @returns how many levels do not agree
 */
export async function proveBalances(container: MedusaContainer): Promise<number> {
	const differences = await container.resolve<StockModuleService>(STOCK_MODULE).differences()
	if (differences.length === 0) return 0
	container
		.resolve(ContainerRegistrationKeys.LOGGER)
		.error(`[stock] the accounts of ${differences.length} levels do not agree; the journal has them`)
	await container.resolve<JournalModuleService>(JOURNAL_MODULE).record(
		differences.map(({ inventoryItemId, ...accounts }) => ({
			// The same dispute is one entry, however many nights and processes find it.
			id: `jrn_dispute_${fingerprint({ inventoryItemId, ...accounts })}`,
			at: marketClock.now(),
			name: "stock.level.disputed",
			actor: { type: "system", id: null },
			subject: { type: "inventory_item", id: inventoryItemId },
			change: { ...accounts },
			tags: [],
		})),
	)
	return differences.length
}

function fingerprint(difference: StockDifference): string {
	return createHash("sha256").update(JSON.stringify(difference)).digest("hex").slice(0, 26)
}
