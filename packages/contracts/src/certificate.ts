import { z } from "zod"
import { listingCard, producerRef } from "./catalogue"
import { wardRef } from "./place"
import { rating } from "./rating"
import { dayText, instantText, localisedText } from "./text"

export const certificateStanding = z.enum(["active", "expiring", "expired", "revoked", "superseded"])

export const certificateEntry = z.object({
	code: z.string(),
	standing: certificateStanding,
	/** As the decision gave them; shown as stars only when the standing is active or expiring. */
	stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
	potentialFive: z.boolean(),
	decisionNumber: z.string(),
	/** Free text as entered; never generated. */
	certificateNumber: z.string().nullable(),
	authority: z.enum(["district", "province", "ministry"]),
	decidedOn: dayText,
	validThrough: dayText,
	revokedOn: dayText.nullable(),
	revokedReason: z.string().nullable(),
})
export type CertificateEntry = z.infer<typeof certificateEntry>

export const certificateDetail = z.object({
	certificate: certificateEntry,
	product: z.object({
		code: z.string(),
		name: localisedText,
		group: z.string(),
		subgroup: z.string(),
		rating: rating.nullable(),
	}),
	/** `hasPage`: known from the register and not admitted yet, a producer has none. */
	producer: producerRef.extend({ hasPage: z.boolean() }),
	ward: wardRef,
	/** All certificates of the product, newest first, this one included. */
	history: z.array(certificateEntry),
	listings: z.array(listingCard),
	demo: z.boolean(),
	freshUntil: instantText.nullable(),
})
export type CertificateDetail = z.infer<typeof certificateDetail>

export const certificatesQuery = z.strictObject({
	/** A certificate's code, or words of the product's or producer's name. */
	q: z.string().trim().min(1).max(100),
	page: z.coerce.number().int().min(1).max(1000).default(1),
})

export const certificatesPage = z.object({
	results: z.array(
		z.object({
			certificate: certificateEntry,
			productName: localisedText,
			producer: producerRef,
		}),
	),
	total: z.number().int(),
	page: z.number().int(),
	pages: z.number().int(),
})
export type CertificatesPage = z.infer<typeof certificatesPage>
