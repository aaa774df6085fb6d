import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerRegisterRow } from "../../../../../producers/producer-answers"
import { producerRow } from "../../../../../producers/producer-register"
import { approveProducer } from "../../../../../workflows/producer/approve-producer"
import { officerOf } from "../../../officer-gate"

/** Admits a producer that the programme office entered. */
export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<ProducerRegisterRow>,
): Promise<void> {
	const producerId = request.params.id ?? ""
	await approveProducer(request.scope).run({ input: { producerId, actor: officerOf(request) } })
	response.json(await producerRow(request.scope, producerId))
}
