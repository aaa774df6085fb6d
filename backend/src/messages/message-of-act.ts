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
