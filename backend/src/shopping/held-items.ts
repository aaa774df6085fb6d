import type { MedusaContainer } from "@medusajs/framework/types"
import { partsOfVariants } from "../catalogue/listing-parts"
import { marketSetup } from "../catalogue/market-setup"
import type { HeldItem } from "../modules/stock/holds"
import type { CartRow } from "./cart-rows"

/** What a cart's lines take from the online shelf, each item once: two listings may be made of the same goods (invariant 8). */
export async function heldItemsOf(container: MedusaContainer, cart: CartRow): Promise<HeldItem[]> {
	const locationId = (await marketSetup(container))?.onlineLocationIds[0]
	if (locationId === undefined || cart.lines.length === 0) return []
	const parts = await partsOfVariants(
		container,
		cart.lines.map((line) => line.variantId),
	)
	const pieces = new Map<string, number>()
	for (const line of cart.lines) {
		for (const { inventoryItemId, perPiece } of parts.get(line.variantId) ?? [])
			pieces.set(inventoryItemId, (pieces.get(inventoryItemId) ?? 0) + perPiece * line.quantity)
	}
	return [...pieces].map(([inventoryItemId, count]) => ({ inventoryItemId, locationId, pieces: count }))
}
