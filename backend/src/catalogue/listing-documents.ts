import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingCard } from "@ocop/contracts"
import { type CertificateFacts, endOfDay, foldText, groupOf, startOfDay, subgroupOf } from "@ocop/domain"
import { formerWardsOf } from "@ocop/geo"
import { z } from "zod"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import { cardOf } from "./listing-cards"
import { type ListingFacts, listingFacts } from "./listing-facts"
import { otherNamesOf } from "./other-names"

export const LISTING_INDEX = "listing"

/** Raised when documents change their meaning: documents of another shape are projected anew. */
export const DOCUMENT_SHAPE = 2

const BATCH = 250

// What people type for a kind of thing that titles do not always say.
const WORDS_OF_KIND: Record<ListingCard["kind"], string> = {
	goods: "",
	alcohol: "rượu đồ uống có cồn alcohol",
	service: "du lịch trải nghiệm tham quan tour",
}

export const listingDocument = z.object({
	id: z.string(),
	title: z.string(),
	maker: z.string(),
	place: z.string(),
	words: z.string(),
	handle: z.string(),
	producer: z.string(),
	group: z.string(),
	subgroup: z.string(),
	kind: z.enum(["goods", "alcohol", "service"]),
	/** "3", "4", "5", or "" without an active certificate; they hold from `valid_from` through `valid_through` (ms). */
	stars: z.string(),
	stars_number: z.number(),
	valid_from: z.number(),
	valid_through: z.number(),
	ward: z.string(),
	district: z.string(),
	province: z.string(),
	/** Đồng; 0 without a price. */
	price: z.number(),
	in_stock: z.boolean(),
	/** When it was first offered, ms. */
	created: z.number(),
	/** When its product was last changed, ms. */
	changed: z.number(),
	shape: z.number(),
	card: z.string(),
	/** Id, or "". */
	certified_product: z.string(),
})
export type ListingDocument = z.infer<typeof listingDocument>

/** Documents of the published listings among `productIds`; the others have none and leave the index. */
export async function listingDocuments(
	container: MedusaContainer,
	productIds: readonly string[],
): Promise<ListingDocument[]> {
	const published = (await listingFacts(container, { id: [...productIds] })).filter((fact) => fact.published)
	const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const certificates = await certification.certificateFactsOf([
		...new Set(published.flatMap((fact) => fact.certifiedProductId ?? [])),
	])
	return published.map((fact) => {
		const active =
			fact.certifiedProductId === null ? undefined : certificates.get(fact.certifiedProductId)?.[0]
		return documentOf(fact, active ?? null)
	})
}

/** Every published listing in batches by id, from after `lastId` on. */
export async function* listingBatches(container: MedusaContainer, lastId?: string) {
	for await (const ids of productIdBatches(container, lastId)) {
		yield [{ action: "upsert" as const, documents: await listingDocuments(container, ids) }]
	}
}

/** Ids of all published products, in order. */
export async function* productIdBatches(container: MedusaContainer, lastId = ""): AsyncGenerator<string[]> {
	const query = container.resolve(ContainerRegistrationKeys.QUERY)
	let after = lastId
	for (;;) {
		const { data } = await query.graph({
			entity: "product",
			fields: ["id"],
			filters: { id: { $gt: after }, status: "published" },
			pagination: { take: BATCH, order: { id: "ASC" } },
		})
		const ids = z
			.array(z.object({ id: z.string() }))
			.parse(data)
			.map((row) => row.id)
		const last = ids.at(-1)
		if (last === undefined) return
		yield ids
		if (ids.length < BATCH) return
		after = last
	}
}

function documentOf(fact: ListingFacts, certificate: CertificateFacts | null): ListingDocument {
	const card = cardOf(fact, null)
	return {
		id: fact.productId,
		title: folded(fact.title.vi, fact.title.en, otherNamesOf(fact.title.vi)),
		maker: folded(fact.producer.name, fact.producer.name_en),
		place: folded(
			card.ward.name,
			card.ward.formerDistrict?.name ?? "",
			...formerWardsOf(fact.wardCode).map((ward) => ward.fullName),
			card.ward.provinceName,
		),
		words: folded(
			subgroupOf(fact.subgroup).name.vi,
			subgroupOf(fact.subgroup).name.en,
			groupOf(fact.subgroup).name.vi,
			WORDS_OF_KIND[fact.kind],
		),
		handle: fact.handle,
		producer: fact.producer.handle,
		group: fact.group,
		subgroup: fact.subgroup,
		kind: fact.kind,
		stars: certificate ? String(certificate.stars) : "",
		stars_number: certificate?.stars ?? 0,
		valid_from: certificate ? startOfDay(certificate.decidedOn).getTime() : 0,
		valid_through: certificate ? endOfDay(certificate.validThrough).getTime() : 0,
		ward: card.ward.code,
		district: card.ward.formerDistrict?.slug ?? "",
		province: card.ward.provinceCode,
		price: fact.price ?? 0,
		in_stock: card.inStock,
		created: fact.createdOn === null ? fact.createdAt.getTime() : Date.parse(fact.createdOn),
		changed: fact.updatedAt.getTime(),
		shape: DOCUMENT_SHAPE,
		card: JSON.stringify(card),
		certified_product: fact.certifiedProductId ?? "",
	}
}

function folded(...texts: (string | null)[]): string {
	return foldText(texts.filter((text) => text !== null).join(" "))
}
