import type { MedusaContainer } from "@medusajs/framework/types"
import { listingFacts } from "../catalogue/listing-facts"
import { marketSetup } from "../catalogue/market-setup"
import type { HeldItem } from "../modules/stock/holds"
import type { CartRow } from "./cart-rows"

/** What a cart's lines take from the online shelf, each item once: two listings may be made of the same goods (invariant 8). */
export async function heldItemsOf(container: MedusaContainer, cart: CartRow): Promise<HeldItem[]> {
	const locationId = (await marketSetup(container))?.onlineLocationIds[0]
	const ids = [...new Set(cart.lines.map((line) => line.productId))]
	if (locationId === undefined || ids.length === 0) return []
	const facts = await listingFacts(container, { id: ids })
	const pieces = new Map<string, number>()
	for (const line of cart.lines) {
		const parts = facts.find((listing) => listing.variantId === line.variantId)?.parts ?? []
		for (const { inventoryItemId, perPiece } of parts)
			pieces.set(inventoryItemId, (pieces.get(inventoryItemId) ?? 0) + perPiece * line.quantity)
	}
	return [...pieces].map(([inventoryItemId, count]) => ({ inventoryItemId, locationId, pieces: count }))
}
