import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketClock } from "../../../../clock"
import { transferHookOf } from "../../../payments/transfer-hook"
import { takeHookEvent } from "../../../workflows/payment/hook-events"

/** What the bank's service tells of a transfer: stored before it is answered, handled after. Told again it is answered the same. */
export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
	const signature = request.headers["x-market-signature"]
	const told = transferHookOf(request.rawBody, signature, marketClock.now())
	await takeHookEvent(request.scope, { provider: "vietqr", ...told })
	response.json({ received: true })
}
