import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "zod"

const itemRows = z.array(
	z.object({
		id: z.string(),
		variants: z
			.array(z.object({ product: z.object({ id: z.string(), handle: z.string() }).nullish() }).nullish())
			.nullish(),
	}),
)

/** A listing on a showroom's shelf: pieces on hand there that nobody has reserved. */
export interface ShelvedListing {
	productId: string
	handle: string
	available: number
}

/** How many listings stand on each location's shelf with at least one piece free; empty shelves are absent. */
export async function shelfCountsOf(
	container: MedusaContainer,
	locationIds: readonly string[],
): Promise<Map<string, number>> {
	const counts = new Map<string, number>()
	for (const { location_id, available } of await freeStock(container, locationIds)) {
		if (available > 0) counts.set(location_id, (counts.get(location_id) ?? 0) + 1)
	}
	return counts
}

/** What stands on one location's shelf, the fullest first. */
export async function shelfOf(container: MedusaContainer, locationId: string): Promise<ShelvedListing[]> {
	const stock = (await freeStock(container, [locationId])).filter(({ available }) => available > 0)
	if (stock.length === 0) return []
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "inventory_item",
		fields: ["id", "variants.product.id", "variants.product.handle"],
		filters: { id: stock.map(({ inventory_item_id }) => inventory_item_id) },
	})
	const products = new Map(
		itemRows.parse(data).map(({ id, variants }) => [id, variants?.[0]?.product ?? null]),
	)
	return stock
		.flatMap(({ inventory_item_id, available }) => {
			const product = products.get(inventory_item_id)
			return product ? [{ productId: product.id, handle: product.handle, available }] : []
		})
		.sort((a, b) => b.available - a.available || (a.productId < b.productId ? -1 : 1))
}

async function freeStock(container: MedusaContainer, locationIds: readonly string[]) {
	const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels(
		{ location_id: [...locationIds] },
		{
			select: ["id", "location_id", "inventory_item_id", "stocked_quantity", "reserved_quantity"],
			take: null,
		},
	)
	return levels.map(({ location_id, inventory_item_id, stocked_quantity, reserved_quantity }) => ({
		location_id,
		inventory_item_id,
		available: Math.max(0, Math.floor(Number(stocked_quantity) - Number(reserved_quantity))),
	}))
}
