import { z } from "zod"
import { listingCard, producerCard } from "./catalogue"
import { instantText } from "./text"

export const producersQuery = z.strictObject({
	q: z.string().trim().max(100).optional(),
	district: z
		.string()
		.regex(/^[a-z0-9-]{2,40}$/)
		.optional(),
	page: z.coerce.number().int().min(1).max(1000).default(1),
})

export const producersPage = z.object({
	producers: z.array(producerCard),
	total: z.number().int(),
	page: z.number().int(),
	pages: z.number().int(),
	freshUntil: instantText.nullable(),
})
export type ProducersPage = z.infer<typeof producersPage>

export const producerDetail = producerCard.extend({
	phone: z.string().nullable(),
	listingsPage: z.array(listingCard),
	page: z.number().int(),
	pages: z.number().int(),
	freshUntil: instantText.nullable(),
})
export type ProducerDetail = z.infer<typeof producerDetail>

export const producerDetailQuery = z.strictObject({
	page: z.coerce.number().int().min(1).max(1000).default(1),
})
