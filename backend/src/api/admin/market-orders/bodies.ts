import { z } from "zod"
import { neededText, optionalText } from "../form"

const paging = {
	limit: z.coerce.number().int().min(1).max(100).default(20),
	offset: z.coerce.number().int().min(0).max(100_000).default(0),
}

export const ordersQuery = z.strictObject({
	/** A code of an order or a parcel, or a part of a phone. */
	q: z.string().trim().max(100).optional(),
	/** "todo": a seller must act. "underway": with a carrier. */
	standing: z.enum(["all", "todo", "underway", "closed", "cancelled"]).default("all"),
	...paging,
})

export const attemptsQuery = z.strictObject(paging)

const REASON_MAX = 500

/** The shopper reads it. */
export const reason = z
	.string({ error: "form_missing" })
	.trim()
	.min(5, "parcel_reason_short")
	.max(REASON_MAX, "form_too_long")

export const cancelBody = z.strictObject({ reason })

/** What each act may say beside itself. */
export const actBodies = {
	confirm: z.strictObject({ note: optionalText(REASON_MAX) }),
	pack: z.strictObject({ note: optionalText(REASON_MAX) }),
	"hand-over": z.strictObject({
		note: optionalText(REASON_MAX),
		carrier: optionalText(100),
		tracking: optionalText(60),
	}),
	deliver: z.strictObject({ note: optionalText(REASON_MAX) }),
	fail: z.strictObject({ note: neededText(REASON_MAX) }),
	return: z.strictObject({ note: optionalText(REASON_MAX), backOnShelf: z.boolean() }),
	cancel: cancelBody,
}
