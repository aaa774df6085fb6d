import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingCard, LocalisedText } from "@ocop/contracts"
import { groupOf, isSubgroupCode } from "@ocop/domain"
import { z } from "zod"
import { currentPrices } from "./current-prices"
import { type ListingPart, neededItems, partsOf, piecesOf } from "./listing-parts"
import { availableOnline } from "./online-stock"

/** What a listing's Medusa product keeps in `metadata`; the Vietnamese texts are the product's own title and description. */
const listingMetadata = z.object({
	title_en: z.string().nullish(),
	description_en: z.string().nullish(),
	unit_vi: z.string().default(""),
	unit_en: z.string().nullish(),
	kind: z.enum(["goods", "alcohol", "service"]).default("goods"),
	subgroup: z.string(),
	season: z.object({ from_month: z.number().int(), to_month: z.number().int() }).nullish(),
	picture_src: z.string().nullish(),
	created_on: z.string().nullish(),
	demo: z.boolean().default(false),
})

const producerRow = z.object({
	id: z.string(),
	handle: z.string(),
	name: z.string(),
	name_en: z.string().nullable(),
	ward_code: z.string(),
	former_district: z.string().nullable(),
	phone: z.string().nullable(),
	state: z.string(),
	demo: z.boolean(),
})

const productRow = z.object({
	id: z.string(),
	handle: z.string(),
	title: z.string(),
	description: z.string().nullable(),
	thumbnail: z.string().nullable(),
	status: z.string(),
	weight: z.coerce.number().nullable(),
	created_at: z.coerce.date(),
	updated_at: z.coerce.date(),
	metadata: listingMetadata,
	variants: z.array(
		z.object({
			id: z.string(),
			price_set: z.object({ id: z.string() }).nullish(),
			inventory_items: neededItems.nullish(),
		}),
	),
	producer: producerRow,
	certified_product: z.object({ id: z.string(), ward_code: z.string(), producer_id: z.string() }).nullish(),
})

const FIELDS = [
	"id",
	"handle",
	"title",
	"description",
	"thumbnail",
	"status",
	"weight",
	"created_at",
	"updated_at",
	"metadata",
	"variants.id",
	"variants.price_set.id",
	"variants.inventory_items.inventory_item_id",
	"variants.inventory_items.required_quantity",
	"producer.*",
	"certified_product.id",
	"certified_product.ward_code",
	"certified_product.producer_id",
]

/** A listing without its stars, read from the tables now. Money in đồng, weight in grams, `available` in pieces online. */
export interface ListingFacts {
	productId: string
	variantId: string
	handle: string
	/** Offered to everyone: published, and its maker is not suspended or closed. */
	published: boolean
	title: LocalisedText
	description: LocalisedText
	unit: LocalisedText
	producer: z.infer<typeof producerRow>
	/** Where the product comes from: the ward of its decision, else its maker's. */
	wardCode: string
	group: string
	subgroup: string
	kind: ListingCard["kind"]
	price: number | null
	available: number
	/** What one piece is made of. Two listings may take from one item, and then take from each other. */
	parts: ListingPart[]
	weightGrams: number
	season: { fromMonth: number; toMonth: number } | null
	pictureSrc: string
	demo: boolean
	createdAt: Date
	updatedAt: Date
	/** The day it was first offered, where the data say so; otherwise the row's own. */
	createdOn: string | null
	/** The certified product of the listing's own maker that it is tied to. */
	certifiedProductId: string | null
}

export const PICTURE_SIDE = 800

/**
 * Facts of the products found by `filters`, in no promised order: a handful of queries however many there are. A product without a
 * maker, a variant or a known subgroup is not a listing of the market and is left out.
 */
export async function listingFacts(
	container: MedusaContainer,
	filters: { id: string[] } | { handle: string },
): Promise<ListingFacts[]> {
	const query = container.resolve(ContainerRegistrationKeys.QUERY)
	const { data } = await query.graph({ entity: "product", fields: FIELDS, filters })
	const rows = data.flatMap((row) => {
		const parsed = productRow.safeParse(row)
		const usable = parsed.success && parsed.data.variants[0] && isSubgroupCode(parsed.data.metadata.subgroup)
		return parsed.success && usable ? [{ ...parsed.data, variant: parsed.data.variants[0] }] : []
	})
	const [prices, stock] = await Promise.all([
		currentPrices(
			container,
			rows.flatMap(({ variant }) => variant?.price_set?.id ?? []),
		),
		availableOnline(
			container,
			rows.flatMap(({ variant }) => (variant?.inventory_items ?? []).map((item) => item.inventory_item_id)),
		),
	])
	return rows.flatMap((row) => {
		const { variant, metadata } = row
		if (!variant) return []
		// Stars are for this certified product and its own maker (invariant 1): another's certificate says nothing for this listing.
		const certified = row.certified_product?.producer_id === row.producer.id ? row.certified_product : null
		const parts = partsOf(variant.inventory_items ?? [], stock)
		return [
			{
				productId: row.id,
				variantId: variant.id,
				handle: row.handle,
				published: row.status === "published" && row.producer.state === "active",
				title: { vi: row.title, en: metadata.title_en ?? null },
				description: { vi: row.description ?? "", en: metadata.description_en ?? null },
				unit: { vi: metadata.unit_vi, en: metadata.unit_en ?? null },
				producer: row.producer,
				wardCode: certified?.ward_code ?? row.producer.ward_code,
				group: groupOf(metadata.subgroup).code,
				subgroup: metadata.subgroup,
				kind: metadata.kind,
				price: variant.price_set ? (prices.get(variant.price_set.id) ?? null) : null,
				available: piecesOf(parts),
				parts,
				weightGrams: row.weight ?? 0,
				season: metadata.season
					? { fromMonth: metadata.season.from_month, toMonth: metadata.season.to_month }
					: null,
				pictureSrc: row.thumbnail ?? metadata.picture_src ?? "",
				demo: metadata.demo,
				createdAt: row.created_at,
				updatedAt: row.updated_at,
				createdOn: metadata.created_on ?? null,
				certifiedProductId: certified?.id ?? null,
			},
		]
	})
}
