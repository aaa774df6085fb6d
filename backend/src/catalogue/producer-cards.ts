import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { ProducerCard } from "@ocop/contracts"
import { MarketError } from "../market-error"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import { PRODUCER_MODULE } from "../modules/producer"
import type { Producer } from "../modules/producer/models/producer"
import type ProducerModuleService from "../modules/producer/service"
import { PICTURE_SIDE } from "./listing-facts"
import { listingIndex } from "./listing-index"
import { wardRefOf } from "./ward-ref"

export type ProducerRow = InferTypeOf<typeof Producer>

/** A maker on the register may sell nothing here and is still shown; one that is not admitted, or not any more, is not. */
export const SHOWN_PRODUCER_STATES: ProducerRow["state"][] = ["approved", "active"]

/**
 * A producer's card.
 *
 * @throws MarketError 404 when there is no such producer
 */
export async function producerCardOf(
	container: MedusaContainer,
	producerId: string,
	at: Date,
): Promise<ProducerCard> {
	const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
	const rows = await producers.listProducers({ id: producerId })
	const [card] = await producerCardsOf(container, rows, at)
	if (!card) throw new MarketError("not_found", 404)
	return card
}

/** Cards of producers in the order given. `certified` counts products with stars in force at `at`, listed here or not (invariant 1). */
export async function producerCardsOf(
	container: MedusaContainer,
	rows: readonly ProducerRow[],
	at: Date,
): Promise<ProducerCard[]> {
	if (rows.length === 0) return []
	await listingIndex.upToDate(container)
	const certified = await certifiedCounts(
		container,
		rows.map((row) => row.id),
		at,
	)
	return rows.map((row) => ({
		handle: row.handle,
		name: row.name,
		nameEn: row.name_en,
		kind: row.kind,
		ward: wardRefOf(row.ward_code, row.former_district),
		story: { vi: row.story_vi, en: row.story_en },
		listings: listingIndex.table.ofProducer(row.handle).length,
		certified: certified.get(row.id) ?? 0,
		foundedYear: row.founded_year,
		picture: { src: row.picture_src, width: PICTURE_SIDE, height: PICTURE_SIDE },
		demo: row.demo,
	}))
}

async function certifiedCounts(
	container: MedusaContainer,
	producerIds: string[],
	at: Date,
): Promise<Map<string, number>> {
	const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const products = await service.listCertifiedProducts(
		{ producer_id: producerIds },
		{ select: ["id", "producer_id"], take: null },
	)
	const ratings = await service.ratingsOf(
		products.map((product) => product.id),
		at,
	)
	const counts = new Map<string, number>()
	for (const { id, producer_id } of products) {
		if (ratings.get(id)) counts.set(producer_id, (counts.get(producer_id) ?? 0) + 1)
	}
	return counts
}
