import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type orderDetail, orderLookupBody } from "@ocop/contracts"
import type { z } from "zod"
import { lookUpOrder } from "../../../shopping/order-lookup"
import { bodyOf } from "../input"

export async function POST(
	request: MedusaRequest,
	response: MedusaResponse<z.infer<typeof orderDetail>>,
): Promise<void> {
	response.json(await lookUpOrder(request.scope, bodyOf(request, orderLookupBody)))
}
