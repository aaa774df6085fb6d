import { z } from "zod"
import { deliveryZone, wardRef } from "./place"
import { rating } from "./rating"
import { dayText, dongAmount, instantText, localisedText, picture } from "./text"

export const CATALOGUE_SORTS = ["relevance", "newest", "price_asc", "price_desc", "stars"] as const
export const CATALOGUE_PAGE_SIZE = 24
/** Longer queries are refused with 400 in bounded time. */
export const SEARCH_TEXT_MAX = 100

const flag = z.enum(["true", "false"]).transform((value) => value === "true")

/** Query of GET /store/catalogue. Everything is optional, everything has a bound. */
export const catalogueQuery = z.strictObject({
	q: z.string().trim().max(SEARCH_TEXT_MAX).optional(),
	/** OCOP group code ("FOOD") or subgroup code ("FOOD_TEA"). */
	group: z
		.string()
		.regex(/^[A-Z]+(_[A-Z]+)?$/)
		.max(24)
		.optional(),
	/** Minimum is not meant: exactly these stars; "3,4". */
	stars: z
		.string()
		.regex(/^[345](,[345]){0,2}$/)
		.optional(),
	ward: z
		.string()
		.regex(/^\d{5}$/)
		.optional(),
	province: z
		.string()
		.regex(/^\d{2}$/)
		.optional(),
	/** Slug of a former district ("dong-da"). */
	district: z
		.string()
		.regex(/^[a-z0-9-]{2,40}$/)
		.optional(),
	price_from: z.coerce.number().int().min(0).max(1_000_000_000).optional(),
	price_to: z.coerce.number().int().min(0).max(1_000_000_000).optional(),
	in_stock: flag.optional(),
	/** Handle of a producer. */
	producer: z
		.string()
		.regex(/^[a-z0-9-]{1,120}$/)
		.optional(),
	sort: z.enum(CATALOGUE_SORTS).default("relevance"),
	page: z.coerce.number().int().min(1).max(1000).default(1),
})
export type CatalogueQuery = z.infer<typeof catalogueQuery>

/** "goods" can be bought; "alcohol" stands behind an age gate; "service" is booked, not shipped. */
export const listingKind = z.enum(["goods", "alcohol", "service"])

export const producerRef = z.object({
	handle: z.string(),
	name: z.string(),
	demo: z.boolean(),
})

export const listingCard = z.object({
	handle: z.string(),
	title: localisedText,
	producer: producerRef,
	ward: wardRef,
	group: z.string(),
	subgroup: z.string(),
	kind: listingKind,
	price: dongAmount.nullable(),
	unit: localisedText,
	rating: rating.nullable(),
	inStock: z.boolean(),
	picture,
	demo: z.boolean(),
})
export type ListingCard = z.infer<typeof listingCard>

const facetValue = z.object({ value: z.string(), count: z.number().int() })
export const catalogueFacets = z.object({
	/** Group and subgroup codes. */
	group: z.array(facetValue),
	subgroup: z.array(facetValue),
	/** Only stars in force (invariant 1). */
	stars: z.array(facetValue),
	/** Slugs of former districts. */
	district: z.array(facetValue),
	ward: z.array(facetValue),
	inStock: z.number().int(),
	price: z.object({ min: dongAmount, max: dongAmount }).nullable(),
})
export type CatalogueFacets = z.infer<typeof catalogueFacets>

export const cataloguePage = z.object({
	listings: z.array(listingCard),
	total: z.number().int(),
	page: z.number().int(),
	pages: z.number().int(),
	facets: catalogueFacets,
	/** The query that was really searched, when a slip was mended; null when searched as typed. */
	correctedQuery: z.string().nullable(),
	/** No copy of this answer may outlive this moment (invariant 1). */
	freshUntil: instantText.nullable(),
})
export type CataloguePage = z.infer<typeof cataloguePage>

export const qualityCertificate = z.object({
	kind: z.string(),
	number: z.string(),
	issuer: z.string(),
	validThrough: dayText,
})

export const origin = z.object({
	ward: wardRef,
	craftVillage: z.string().nullable(),
	/** Name of a collective mark, certification mark or geographical indication. */
	mark: z.object({ kind: z.string(), name: z.string() }).nullable(),
	/** Shares sum to 100. */
	materials: z.array(
		z.object({
			name: localisedText,
			/** Ward or province, as people say it. */
			place: z.string(),
			share: z.number(),
			local: z.boolean(),
		}),
	),
})
export type Origin = z.infer<typeof origin>

export const shelfPlace = z.object({
	showroom: z.object({
		handle: z.string(),
		name: localisedText,
		ward: wardRef,
		address: z.string(),
		addressEn: z.string(),
	}),
	available: z.number().int(),
})

export const producerCard = z.object({
	handle: z.string(),
	name: z.string(),
	nameEn: z.string().nullable(),
	kind: z.enum(["cooperative", "cooperative_group", "enterprise", "household"]),
	ward: wardRef,
	story: localisedText,
	listings: z.number().int(),
	/** Certified products with stars in force. */
	certified: z.number().int(),
	foundedYear: z.number().int().nullable(),
	picture,
	demo: z.boolean(),
})
export type ProducerCard = z.infer<typeof producerCard>

export const listingDetail = listingCard.extend({
	variantId: z.string(),
	description: localisedText,
	weightGrams: z.number().int(),
	/** Pieces that can be bought online now. */
	available: z.number().int(),
	season: z.object({ fromMonth: z.number().int(), toMonth: z.number().int() }).nullable(),
	pictures: z.array(picture),
	origin: origin.nullable(),
	producerCard,
	/** How far from its producer it can be sent; null when it goes anywhere. */
	sentWithin: z.array(deliveryZone).nullable(),
	/** Seller's phone, for what is booked and not shipped. */
	contactPhone: z.string().nullable(),
	qualityCertificates: z.array(qualityCertificate),
	shelves: z.array(shelfPlace),
	createdOn: dayText,
	freshUntil: instantText.nullable(),
})
export type ListingDetail = z.infer<typeof listingDetail>
