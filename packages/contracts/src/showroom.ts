import { z } from "zod"
import { listingCard } from "./catalogue"
import { wardRef } from "./place"
import { instantText, localisedText } from "./text"

/**
 * Seven rows, Monday first: the ranges of that day from morning to evening, several where a place closes over noon, none on a closed
 * day. Times are "HH:MM" in Asia/Ho_Chi_Minh.
 */
export const weeklyHours = z
	.array(z.array(z.object({ opens: z.string(), closes: z.string() })).max(4))
	.length(7)

export const showroomCard = z.object({
	handle: z.string(),
	name: localisedText,
	kind: z.string(),
	address: z.string(),
	addressEn: z.string(),
	ward: wardRef,
	lat: z.number(),
	lon: z.number(),
	phone: z.string().nullable(),
	hours: weeklyHours,
	open: z.boolean(),
	nextChange: instantText.nullable(),
	shelf: z.number().int(),
	demo: z.boolean(),
})
export type ShowroomCard = z.infer<typeof showroomCard>

export const showroomsQuery = z.strictObject({
	district: z
		.string()
		.regex(/^[a-z0-9-]{2,40}$/)
		.optional(),
})
export const showroomsPage = z.object({
	showrooms: z.array(showroomCard),
	freshUntil: instantText.nullable(),
})
export type ShowroomsPage = z.infer<typeof showroomsPage>

export const showroomDetailQuery = z.strictObject({
	page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const showroomDetail = showroomCard.extend({
	products: z.array(z.object({ listing: listingCard, available: z.number().int() })),
	page: z.number().int(),
	pages: z.number().int(),
	freshUntil: instantText.nullable(),
})
export type ShowroomDetail = z.infer<typeof showroomDetail>
