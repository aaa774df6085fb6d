import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BoothDetail, ListingCard } from "@ocop/contracts"
import { nextFairPhaseChange } from "@ocop/domain"
import { z } from "zod"
import { nextStarChange } from "../catalogue/catalogue-page"
import { listingCardsOf } from "../catalogue/listing-cards"
import { listingIndex } from "../catalogue/listing-index"
import { producerCardOf } from "../catalogue/producer-cards"
import { earliest, ratingChangesOf } from "../fresh-until"
import { MarketError } from "../market-error"
import { FAIR_MODULE } from "../modules/fair"
import type FairModuleService from "../modules/fair/service"
import { fairCardOf } from "./fair-cards"
import { boothCardOf, exhibitorsOf, publicFair } from "./fair-detail"
import { fairFactsOf } from "./fair-rows"

/**
 * A booth's page. Listings that the booth shows as other specialties carry no star, and the others only the star in force at
 * `at` (invariants 1 and 6).
 *
 * @throws MarketError not_found for an unknown booth, or one of another fair or of a fair that nobody may see yet
 */
export async function boothDetailAt(
	container: MedusaContainer,
	where: { fair: string; booth: string },
	at: Date,
): Promise<BoothDetail> {
	const fair = await publicFair(container, where.fair)
	const service = container.resolve<FairModuleService>(FAIR_MODULE)
	const [booth] = await service.listBooths({ fair_id: fair.id, code: where.booth })
	const exhibitor = booth && (await exhibitorsOf(container, [booth])).get(booth.producer_id)
	if (!booth || !exhibitor) throw new MarketError("not_found", 404)

	const [shown, places, counts] = await Promise.all([
		service.listBoothProducts({ booth_id: booth.id }, { take: null, order: { position: "ASC" } }),
		booth.place_id === null ? [] : service.listPlaces({ id: booth.place_id }),
		service.boothCountsOf([fair.id]),
	])
	const productIds = shown.map(({ product_id }) => product_id)
	const [cards, producerCard, changes] = await Promise.all([
		shownCards(container, shown, at),
		producerCardOf(container, exhibitor.id, at),
		ratingChangesOf(container, productIds, at),
	])
	// The producer's card beside the booth counts stars of products that the booth does not show.
	const producersChange = nextStarChange(listingIndex.table.ofProducer(exhibitor.handle), at)
	return {
		...boothCardOf(booth, places[0] ?? null, exhibitor, cards.length),
		fair: fairCardOf(fair, counts.get(fair.id) ?? 0, at),
		story: { vi: booth.story_vi, en: booth.story_en },
		producerCard,
		products: cards,
		freshUntil: earliest([
			nextFairPhaseChange(fairFactsOf(fair), at),
			Number.isFinite(producersChange) ? new Date(producersChange) : null,
			...changes,
		]),
	}
}

const handles = z.array(z.object({ handle: z.string() }))

async function shownCards(
	container: MedusaContainer,
	shown: readonly { product_id: string; ocop: boolean }[],
	at: Date,
): Promise<ListingCard[]> {
	const cards = await listingCardsOf(
		container,
		shown.map(({ product_id }) => product_id),
		at,
	)
	const others = shown.filter(({ ocop }) => !ocop).map(({ product_id }) => product_id)
	if (others.length === 0) return cards
	const { data } = await container
		.resolve(ContainerRegistrationKeys.QUERY)
		.graph({ entity: "product", fields: ["handle"], filters: { id: others } })
	const withoutStar = new Set(handles.parse(data).map(({ handle }) => handle))
	return cards.map((card) => (withoutStar.has(card.handle) ? { ...card, rating: null } : card))
}
