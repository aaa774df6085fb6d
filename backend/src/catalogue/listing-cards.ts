import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListingCard, Rating } from "@ocop/contracts"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import { type ListingFacts, listingFacts, PICTURE_SIDE } from "./listing-facts"
import { wardRefOf } from "./ward-ref"

/**
 * Cards of the published listings among `productIds`, in the order given; others are left out. Everything is read from the tables
 * at this moment, the stars too (invariant 1): no copy is involved, and the number of queries does not grow with the list.
 */
export async function listingCardsOf(
	container: MedusaContainer,
	productIds: readonly string[],
	at: Date,
): Promise<ListingCard[]> {
	if (productIds.length === 0) return []
	const facts = (await listingFacts(container, { id: [...new Set(productIds)] })).filter(
		(fact) => fact.published,
	)
	const ratings = await ratingsOfListings(container, facts, at)
	const cards = new Map(
		facts.map((fact) => [fact.productId, cardOf(fact, ratings.get(fact.productId) ?? null)]),
	)
	return productIds.flatMap((id) => cards.get(id) ?? [])
}

/** Stars in force at `at` of each listing's certified product, by product id; one query. Listings without stars are absent. */
export async function ratingsOfListings(
	container: MedusaContainer,
	listings: readonly { productId: string; certifiedProductId: string | null }[],
	at: Date,
): Promise<Map<string, Rating>> {
	const certified = [...new Set(listings.flatMap((listing) => listing.certifiedProductId ?? []))]
	if (certified.length === 0) return new Map()
	const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const ratings = await service.ratingsOf(certified, at)
	return new Map(
		listings.flatMap(({ productId, certifiedProductId }): [string, Rating][] => {
			const rating = certifiedProductId === null ? null : ratings.get(certifiedProductId)
			if (!rating) return []
			const { stars, potentialFive, validThrough, code } = rating
			return [[productId, { stars, potentialFive, validThrough, certificateCode: code }]]
		}),
	)
}

/** The card of a listing whose facts and stars were read. */
export function cardOf(facts: ListingFacts, rating: Rating | null): ListingCard {
	const { producer } = facts
	return {
		handle: facts.handle,
		title: facts.title,
		producer: { handle: producer.handle, name: producer.name, demo: producer.demo },
		ward: wardRefOf(facts.wardCode, facts.wardCode === producer.ward_code ? producer.former_district : null),
		group: facts.group,
		subgroup: facts.subgroup,
		kind: facts.kind,
		price: facts.price,
		unit: facts.unit,
		rating,
		inStock: facts.kind !== "service" && facts.available > 0,
		picture: { src: facts.pictureSrc, width: PICTURE_SIDE, height: PICTURE_SIDE },
		demo: facts.demo,
	}
}
