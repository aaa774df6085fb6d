import type { LoaderFunctionArgs } from "@remix-run/node"
import { findOrder, readOrderCode } from "~/features/order/order.server"
import { orderStamp } from "~/features/payment/order-stamp.server"
import { phaseOf } from "~/features/payment/payment-view.server"
import { marketClock } from "~/platform/clock.server"
import { BackendRefusal, BackendUnavailable } from "~/platform/medusa.server"
import { orderKeyOf } from "~/platform/session.server"

/** Whether an order that this browser may open has changed: its page asks while money is awaited. Null when nothing can be said. */
export async function loader({ params, request }: LoaderFunctionArgs) {
	const code = readOrderCode(params.code)
	const key = code && (await orderKeyOf(request, code))
	if (!key) return answer(null)
	try {
		const order = await findOrder(key)
		return answer(order && orderStamp(order, phaseOf(order.payment, marketClock.now())))
	} catch (error) {
		if (error instanceof BackendRefusal || error instanceof BackendUnavailable) return answer(null)
		throw error
	}
}

function answer(stamp: string | null) {
	return Response.json({ stamp }, { headers: { "Cache-Control": "no-store" } })
}
