import { z } from "zod"
import { instantText } from "./text"

/** The phone is known once it was typed; without it the visitor's address alone is counted. */
export const holdBody = z.strictObject({ phone: z.string().trim().min(1).max(30).optional() })

/** Which hold is let go: one that was asked for later has another key and stays. */
export const releaseHoldQuery = z.strictObject({ key: z.string().regex(/^[A-Za-z0-9_-]{16,40}$/) })

/** Whether the cart's goods are held for this checkout. Not held is no refusal: the order can be placed all the same. */
export const cartHold = z.discriminatedUnion("held", [
	z.object({
		held: z.literal(true),
		/** Names this hold when it is let go. */
		key: z.string(),
		until: instantText,
		secondsLeft: z.number().int().min(0),
	}),
	z.object({ held: z.literal(false), why: z.enum(["too_many", "share", "gone"]) }),
])
export type CartHold = z.infer<typeof cartHold>
