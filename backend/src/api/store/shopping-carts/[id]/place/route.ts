import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PlacedOrder } from "@ocop/contracts"
import { placeCart } from "../../../../../shopping/placed-order"
import { readPlacingForm } from "../../../../../shopping/placing-form"
import { isFromOurStorefront } from "../../../client-address"

export async function POST(request: MedusaRequest, response: MedusaResponse<PlacedOrder>): Promise<void> {
	const form = readPlacingForm(request.body)
	const placed = await placeCart(request.scope, request.params.id ?? "", form, isFromOurStorefront(request))
	response.status(201).json(placed)
}
