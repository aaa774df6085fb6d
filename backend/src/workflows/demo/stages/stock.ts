import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SHOWROOM_MODULE } from "../../../modules/showroom"
import type ShowroomModuleService from "../../../modules/showroom/service"
import type { DemoLoading } from "../demo-loading"
import { inventoryItemId } from "./listings"
import { showroomId } from "./showrooms"

const BATCH = 500

interface Level {
	inventory_item_id: string
	location_id: string
	stocked_quantity: number
}

/** Producers' own stock, in the pooled location that is sold online. */
export async function loadStock({ container, ledger, market, data }: DemoLoading): Promise<void> {
	const levels = data.listings.flatMap((listing): Level[] => {
		const item = inventoryItemId(listing)
		if (item === null) return []
		return [{ inventory_item_id: item, location_id: market.locationId, stocked_quantity: listing.stock }]
	})
	await ledger.run("stock", levels, BATCH, (batch) => createLevels(container, batch))
}

/** What each showroom has on its shelf, at its own location (invariant 9). */
export async function loadShelves({ container, ledger, data }: DemoLoading): Promise<void> {
	const showrooms = await container
		.resolve<ShowroomModuleService>(SHOWROOM_MODULE)
		.listShowrooms({ id: data.showrooms.map(({ key }) => showroomId(key)) }, { take: null })
	const locations = new Map(showrooms.map(({ id, stock_location_id }) => [id, stock_location_id]))
	const items = new Map(data.listings.map((listing) => [listing.key, inventoryItemId(listing)]))
	const levels = data.showrooms.flatMap(({ key, shelf }) =>
		shelf.flatMap(({ listingKey, quantity }): Level[] => {
			const item = items.get(listingKey)
			const location = locations.get(showroomId(key))
			return item && location
				? [{ inventory_item_id: item, location_id: location, stocked_quantity: quantity }]
				: []
		}),
	)
	await ledger.run("shelves", levels, BATCH, (batch) => createLevels(container, batch))
}

async function createLevels(container: MedusaContainer, levels: readonly Level[]): Promise<void> {
	const inventory = container.resolve(Modules.INVENTORY)
	const standing = await inventory.listInventoryLevels(
		{
			inventory_item_id: [...new Set(levels.map(({ inventory_item_id }) => inventory_item_id))],
			location_id: [...new Set(levels.map(({ location_id }) => location_id))],
		},
		{ select: ["id", "inventory_item_id", "location_id"], take: null },
	)
	const known = new Set(standing.map(placeOf))
	const missing = levels.filter((level) => !known.has(placeOf(level)))
	if (missing.length > 0) await inventory.createInventoryLevels(missing)
}

function placeOf(level: Pick<Level, "inventory_item_id" | "location_id">): string {
	return `${level.inventory_item_id} ${level.location_id}`
}
