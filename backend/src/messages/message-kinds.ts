import { z } from "zod"

/** What the market writes to a shopper about, and what a message keeps for it: never the secret link, which is derived when it is drawn. */
export const messageContent = z.discriminatedUnion("kind", [
	z.object({ kind: z.literal("order_placed"), payload: z.object({ orderId: z.string() }) }),
	z.object({
		kind: z.literal("parcel_handed_over"),
		payload: z.object({ orderId: z.string(), parcelCode: z.string() }),
	}),
	z.object({
		kind: z.literal("parcels_cancelled"),
		// Parcels of one cancellation are cancelled at one instant.
		payload: z.object({ orderId: z.string(), at: z.iso.datetime() }),
	}),
	z.object({
		kind: z.enum(["payment_received", "payment_late"]),
		payload: z.object({ orderId: z.string(), amount: z.number().int().positive() }),
	}),
	z.object({
		kind: z.enum(["refund_due", "refund_sent"]),
		payload: z.object({ orderId: z.string(), refundCode: z.string() }),
	}),
])
export type MessageContent = z.infer<typeof messageContent>
