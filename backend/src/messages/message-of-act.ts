import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import type { OwedMessage } from "../modules/journal/outbox"
import { placingMemory } from "../shopping/placing-memory"
import type { MessageContent } from "./message-kinds"

/** An act as the journal keeps it. */
export interface ActRow {
	id: string
	at: Date
	name: string
	subject_id: string
	change: unknown
}

const withPlacing = z.object({ metadata: z.object({ placing: placingMemory }) })
const ofAPayment = z.object({ received: z.number().int().positive() })
const ofMoney = z.object({ amount: z.number().int().positive(), late: z.literal(true) })
const ofARefund = z.object({
	code: z.string(),
	method: z.enum(["bank_transfer", "card"]),
	accountKnown: z.boolean().default(true),
})
const ofAParcel = z.object({ orderId: z.string(), code: z.string() })

/**
 * The message that an act owes the order's shopper; null for acts of which nobody is told, and for shoppers who left no address. Its key follows from the act, so reading
 * the journal again owes nothing more.
 */
export async function messageOfAct(container: MedusaContainer, act: ActRow): Promise<OwedMessage | null> {
	const told = contentOf(act)
	if (!told) return null
	const placing = await placingOfOrder(container, told.content.payload.orderId)
	if (!placing?.email) return null
	return {
		...told.content,
		recipient: placing.email,
		locale: placing.locale,
		dedupeKey: told.key,
		at: act.at,
	}
}

/** Whom to write to; null when the order was not made by our completion or is gone. */
async function placingOfOrder(container: MedusaContainer, orderId: string) {
	const { data } = await container
		.resolve(ContainerRegistrationKeys.QUERY)
		.graph({ entity: "order", fields: ["id", "metadata"], filters: { id: orderId } })
	return withPlacing.safeParse(data[0]).data?.metadata.placing ?? null
}

function contentOf({ id, at, name, subject_id, change }: ActRow): {
	content: MessageContent
	key: string
} | null {
	if (name === "parcel.order.placed") {
		const payload = { orderId: subject_id }
		return { content: { kind: "order_placed", payload }, key: `order-placed:${subject_id}` }
	}
	if (name.startsWith("payment.")) return contentOfMoney(id, name, subject_id, change)
	const { data: parcel } = ofAParcel.safeParse(change)
	if (!parcel) return null
	if (name === "parcel.parcel.handed_over") {
		const payload = { orderId: parcel.orderId, parcelCode: parcel.code }
		return { content: { kind: "parcel_handed_over", payload }, key: id }
	}
	if (name === "parcel.parcel.cancelled") {
		// One act a parcel, and one message for all that one press cancelled: they have one instant.
		const payload = { orderId: parcel.orderId, at: at.toISOString() }
		return {
			content: { kind: "parcels_cancelled", payload },
			key: `cancelled:${payload.orderId}:${payload.at}`,
		}
	}
	return null
}

/** Of an order's money: that it is all there, that it came too late, that an account is wanted for what goes back, and that it was sent. */
function contentOfMoney(
	key: string,
	name: string,
	orderId: string,
	change: unknown,
): { content: MessageContent; key: string } | null {
	if (name === "payment.request.paid") {
		const { data: paid } = ofAPayment.safeParse(change)
		// What cost nothing was not paid for.
		if (!paid) return null
		return { content: { kind: "payment_received", payload: { orderId, amount: paid.received } }, key }
	}
	if (name === "payment.money.received") {
		const { data: late } = ofMoney.safeParse(change)
		return late ? { content: { kind: "payment_late", payload: { orderId, amount: late.amount } }, key } : null
	}
	const { data: refund } = ofARefund.safeParse(change)
	if (!refund) return null
	const payload = { orderId, refundCode: refund.code }
	if (name === "payment.refund.due" && refund.method === "bank_transfer" && !refund.accountKnown) {
		return { content: { kind: "refund_due", payload }, key }
	}
	return name === "payment.refund.sent" ? { content: { kind: "refund_sent", payload }, key } : null
}
