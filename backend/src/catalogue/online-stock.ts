import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { marketSetup } from "./market-setup"

/** Pieces of each inventory item that can still be sold online: stocked minus reserved at the pooled location, never below zero. */
export async function availableOnline(
	container: MedusaContainer,
	inventoryItemIds: readonly string[],
): Promise<Map<string, number>> {
	const available = new Map<string, number>()
	const setup = await marketSetup(container)
	if (!setup || inventoryItemIds.length === 0) return available
	const levels = await container
		.resolve(Modules.INVENTORY)
		.listInventoryLevels(
			{ inventory_item_id: [...new Set(inventoryItemIds)], location_id: setup.onlineLocationIds },
			{ take: null },
		)
	for (const level of levels) {
		const left = Math.max(0, Math.floor(Number(level.stocked_quantity) - Number(level.reserved_quantity)))
		available.set(level.inventory_item_id, (available.get(level.inventory_item_id) ?? 0) + left)
	}
	return available
}
