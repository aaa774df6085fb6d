import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { ShowroomCard, ShowroomDetail, ShowroomsPage } from "@ocop/contracts"
import { openingAt } from "@ocop/domain"
import { addressInEnglish } from "@ocop/geo"
import { listingCardsOf } from "../catalogue/listing-cards"
import { wardRefOf } from "../catalogue/ward-ref"
import { earliest, ratingChangesOf } from "../fresh-until"
import { MarketError } from "../market-error"
import { SHOWROOM_MODULE } from "../modules/showroom"
import type { Showroom } from "../modules/showroom/models/showroom"
import type ShowroomModuleService from "../modules/showroom/service"
import { weeklyHoursOf } from "../modules/showroom/weekly-hours"
import { shelfCountsOf, shelfOf } from "./shelf"

/** The city has some 110; the map shows them all at once. */
const SHOWROOMS_MAX = 1000
const SHELF_PAGE_SIZE = 24

type ShowroomRow = InferTypeOf<typeof Showroom>

/** Every showroom, or those of one former district, with whether it is open at `at`. */
export async function showroomsPageAt(
	container: MedusaContainer,
	{ district }: { district?: string },
	at: Date,
): Promise<ShowroomsPage> {
	const rows = await container
		.resolve<ShowroomModuleService>(SHOWROOM_MODULE)
		.listShowrooms({}, { take: SHOWROOMS_MAX, order: { name_vi: "ASC" } })
	const shelves = await shelfCountsOf(
		container,
		rows.map(({ stock_location_id }) => stock_location_id),
	)
	const showrooms = rows
		.map((row) => showroomCardOf(row, shelves.get(row.stock_location_id) ?? 0, at))
		.filter(({ ward }) => district === undefined || ward.formerDistrict?.slug === district)
	return { showrooms, freshUntil: earliest(showrooms.map(changeOf)) }
}

/**
 * A showroom and a page of its shelf.
 *
 * @throws MarketError not_found for an unknown showroom or a page past the end
 */
export async function showroomDetailAt(
	container: MedusaContainer,
	{ handle, page }: { handle: string; page: number },
	at: Date,
): Promise<ShowroomDetail> {
	const [row] = await container.resolve<ShowroomModuleService>(SHOWROOM_MODULE).listShowrooms({ handle })
	if (!row) throw new MarketError("not_found", 404)
	const shelf = await shelfOf(container, row.stock_location_id)
	const pages = Math.max(1, Math.ceil(shelf.length / SHELF_PAGE_SIZE))
	if (page > pages) throw new MarketError("not_found", 404)

	const shown = shelf.slice((page - 1) * SHELF_PAGE_SIZE, page * SHELF_PAGE_SIZE)
	const productIds = shown.map(({ productId }) => productId)
	const [cards, changes] = await Promise.all([
		listingCardsOf(container, productIds, at),
		ratingChangesOf(container, productIds, at),
	])
	const listings = new Map(cards.map((listing) => [listing.handle, listing]))
	const card = showroomCardOf(row, shelf.length, at)
	return {
		...card,
		products: shown.flatMap(({ handle: shelved, available }) => {
			const listing = listings.get(shelved)
			return listing ? [{ listing, available }] : []
		}),
		page,
		pages,
		freshUntil: earliest([changeOf(card), ...changes]),
	}
}

function showroomCardOf(row: ShowroomRow, shelf: number, at: Date): ShowroomCard {
	const { open, nextChange } = openingAt(weeklyHoursOf(row.hours), at)
	return {
		handle: row.handle,
		name: { vi: row.name_vi, en: row.name_en },
		kind: row.kind,
		address: row.address,
		addressEn: row.address_en ?? addressInEnglish(row.address),
		ward: wardRefOf(row.ward_code),
		lat: row.lat,
		lon: row.lon,
		phone: row.phone,
		hours: row.hours,
		open,
		nextChange: nextChange?.toISOString() ?? null,
		shelf,
		demo: row.demo,
	}
}

function changeOf({ nextChange }: ShowroomCard): Date | null {
	return nextChange === null ? null : new Date(nextChange)
}
