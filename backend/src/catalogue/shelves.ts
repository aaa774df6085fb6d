import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ListingDetail } from "@ocop/contracts"
import { addressInEnglish } from "@ocop/geo"
import { SHOWROOM_MODULE } from "../modules/showroom"
import type ShowroomModuleService from "../modules/showroom/service"
import type { ListingPart } from "./listing-parts"
import { wardRefOf } from "./ward-ref"

/** The showrooms where a listing stands on a shelf with at least one piece free, the fullest shelf first. */
export async function shelvesOf(
	container: MedusaContainer,
	parts: readonly Pick<ListingPart, "inventoryItemId">[],
): Promise<ListingDetail["shelves"]> {
	const items = parts.map((part) => part.inventoryItemId)
	if (items.length === 0) return []
	const levels = await container
		.resolve(Modules.INVENTORY)
		.listInventoryLevels({ inventory_item_id: items }, { take: null })
	const free = new Map(
		levels.map((level) => [
			level.location_id,
			Math.max(0, Math.floor(Number(level.stocked_quantity) - Number(level.reserved_quantity))),
		]),
	)
	const showrooms = await container
		.resolve<ShowroomModuleService>(SHOWROOM_MODULE)
		.listShowrooms({ stock_location_id: [...free.keys()] }, { take: null })
	return showrooms
		.map((showroom) => ({
			showroom: {
				handle: showroom.handle,
				name: { vi: showroom.name_vi, en: showroom.name_en },
				ward: wardRefOf(showroom.ward_code),
				address: showroom.address,
				addressEn: showroom.address_en ?? addressInEnglish(showroom.address),
			},
			available: free.get(showroom.stock_location_id) ?? 0,
		}))
		.filter((shelf) => shelf.available > 0)
		.sort((a, b) => b.available - a.available || (a.showroom.handle < b.showroom.handle ? -1 : 1))
}
