import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketClock } from "../../../../../../clock"
import type { RegisterFile } from "../../../../../certification/register-answers"
import { registerFile } from "../../../../../certification/register-file"
import { addQualityCertificate } from "../../../../../workflows/certification/add-quality-certificate"
import { readForm } from "../../../form"
import { officerOf } from "../../../officer-gate"
import { qualityBody } from "../../bodies"

export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<RegisterFile>,
): Promise<void> {
	const paper = readForm(qualityBody, request.body)
	const certifiedProductId = request.params.id ?? ""
	await addQualityCertificate(request.scope).run({
		input: { certifiedProductId, paper, actor: officerOf(request) },
	})
	response.json(await registerFile(request.scope, certifiedProductId, marketClock.now()))
}
