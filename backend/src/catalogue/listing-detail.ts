import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListingDetail } from "@ocop/contracts"
import { dayAt, nextRatingChange } from "@ocop/domain"
import { announcedActs } from "../announced-acts"
import { earliest } from "../fresh-until"
import { MarketError } from "../market-error"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import { nextStarChange } from "./catalogue-page"
import { DetailCopies, type DetailCopy } from "./detail-copies"
import { sentWithin } from "./fresh-goods"
import { changesAfter } from "./journal-position"
import { cardOf, ratingsOfListings } from "./listing-cards"
import { type ListingFacts, listingFacts } from "./listing-facts"
import { listingIndex } from "./listing-index"
import { originOf } from "./listing-origin"
import { producerCardOf } from "./producer-cards"
import { SharedWork } from "./shared-work"
import { shelvesOf } from "./shelves"

/** What is read may be shared for half of the two seconds that invariant 1 allows our caches. */
const JOIN_WITHIN_MS = 1000

const readings = new SharedWork<DetailCopy>(JOIN_WITHIN_MS)
const copies = new DetailCopies(changesAfter, announcedActs)

/**
 * A listing's page as JSON of a ListingDetail: from a copy that no act has touched, or read from the tables, once for all who ask at the same moment.
 *
 * @throws MarketError 404 for a listing that does not exist, is not published or was taken down
 */
export async function listingDetail(container: MedusaContainer, handle: string, at: Date): Promise<string> {
	const key = `${dayAt(at)} ${handle}`
	return await copies.answer(container, key, at, () =>
		readings.run(key, async () => copyOf(await readDetail(container, handle, at))),
	)
}

function copyOf(detail: ListingDetail): DetailCopy {
	const { handle, producer, rating, freshUntil } = detail
	return {
		json: JSON.stringify(detail),
		tags: [
			`product:${handle}`,
			`producer:${producer.handle}`,
			...(rating ? [`certificate:${rating.certificateCode}`] : []),
		],
		until: freshUntil === null ? Number.POSITIVE_INFINITY : Date.parse(freshUntil),
	}
}

async function readDetail(container: MedusaContainer, handle: string, at: Date): Promise<ListingDetail> {
	const [facts] = await listingFacts(container, { handle })
	if (!facts?.published) throw new MarketError("not_found", 404)
	const [ratings, origin, producerCard, shelves, qualityCertificates, ownChange] = await Promise.all([
		ratingsOfListings(container, [facts], at),
		originOf(container, facts.productId),
		producerCardOf(container, facts.producer.id, at),
		shelvesOf(container, facts.parts),
		qualityCertificatesOf(container, facts, at),
		nextChange(container, facts, at),
	])
	const card = cardOf(facts, ratings.get(facts.productId) ?? null)
	// The producer's card beside it counts stars of other products.
	const producersChange = nextStarChange(listingIndex.table.ofProducer(facts.producer.handle), at)
	return {
		...card,
		variantId: facts.variantId,
		description: facts.description,
		weightGrams: facts.weightGrams,
		available: facts.kind === "goods" ? facts.available : 0,
		season: facts.season,
		pictures: [card.picture],
		origin,
		producerCard,
		sentWithin: sentWithin(facts.subgroup, at),
		contactPhone: facts.producer.phone,
		qualityCertificates,
		shelves,
		createdOn: facts.createdOn ?? dayAt(facts.createdAt),
		freshUntil: earliest([ownChange, Number.isFinite(producersChange) ? new Date(producersChange) : null]),
	}
}

async function nextChange(container: MedusaContainer, facts: ListingFacts, at: Date): Promise<Date | null> {
	if (facts.certifiedProductId === null) return null
	const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const certificates = await certification.certificateFactsOf([facts.certifiedProductId])
	return nextRatingChange(certificates.get(facts.certifiedProductId) ?? [], at)
}

/** Papers in force at `at`: an expired one says nothing for the product any more. */
async function qualityCertificatesOf(container: MedusaContainer, facts: ListingFacts, at: Date) {
	if (facts.certifiedProductId === null) return []
	const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const rows = await certification.listQualityCertificates(
		{ certified_product_id: facts.certifiedProductId, valid_through: { $gte: dayAt(at) } },
		{ order: { kind: "ASC", number: "ASC" } },
	)
	return rows.map(({ kind, number, issuer, valid_through }) => ({
		kind,
		number,
		issuer,
		validThrough: valid_through,
	}))
}
