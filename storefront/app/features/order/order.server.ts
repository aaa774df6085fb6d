import { type OrderDetail, orderDetail } from "@ocop/contracts"
import { BackendRefusal, callBackend } from "~/platform/medusa.server"
import type { OrderKey } from "~/platform/session.server"

/** An order with what opens it; null when the pair is wrong, whichever part is. */
export async function findOrder(key: OrderKey): Promise<OrderDetail | null> {
	try {
		return await callBackend("/store/order-lookups", orderDetail, { method: "POST", body: key })
	} catch (error) {
		if (
			error instanceof BackendRefusal &&
			(error.status === 404 || error.status === 400 || error.status === 422)
		)
			return null
		throw error
	}
}

/** A code as it may be typed: capitals, without spaces; null for what cannot be one. */
export function readOrderCode(text: string | undefined): string | null {
	const code = (text ?? "").replace(/\s+/g, "").toUpperCase()
	return /^[A-Z0-9-]{4,40}$/.test(code) ? code : null
}
