import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { newProducer } from "../../../producers/new-producer"
import type { ProducerRegisterPage, ProducerRegisterRow } from "../../../producers/producer-answers"
import { producerRegisterPage, producerRow } from "../../../producers/producer-register"
import { registerProducer } from "../../../workflows/producer/register-producer"
import { readForm } from "../form"
import { officerOf } from "../officer-gate"
import { producerBody, producersQuery } from "./bodies"

/** Producers by words, the newest first. */
export async function GET(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<ProducerRegisterPage>,
): Promise<void> {
	response.json(await producerRegisterPage(request.scope, producersQuery.parse(request.query)))
}

export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<ProducerRegisterRow>,
): Promise<void> {
	const officer = officerOf(request)
	const producer = await newProducer(request.scope, readForm(producerBody, request.body), officer.type)
	const { result } = await registerProducer(request.scope).run({ input: { producer, actor: officer } })
	response.json(await producerRow(request.scope, result.id))
}
