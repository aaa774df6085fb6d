import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type CancelledOrder, cancelByShopper } from "../../../parcels/cancel-by-shopper"
import { bodyOf } from "../input"
import { orderCancellationBody } from "./body"

/** The shopper cancels what is left of an order, by its code and the token of its secret link. */
export async function POST(request: MedusaRequest, response: MedusaResponse<CancelledOrder>): Promise<void> {
	response.json(await cancelByShopper(request.scope, bodyOf(request, orderCancellationBody)))
}
