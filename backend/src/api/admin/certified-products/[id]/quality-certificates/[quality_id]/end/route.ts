import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketClock } from "../../../../../../../../clock"
import type { RegisterFile } from "../../../../../../../certification/register-answers"
import { registerFile } from "../../../../../../../certification/register-file"
import { endQualityCertificate } from "../../../../../../../workflows/certification/end-quality-certificate"
import { readForm } from "../../../../../form"
import { officerOf } from "../../../../../officer-gate"
import { endQualityBody } from "../../../../bodies"

export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<RegisterFile>,
): Promise<void> {
	const { reason } = readForm(endQualityBody, request.body)
	const certifiedProductId = request.params.id ?? ""
	await endQualityCertificate(request.scope).run({
		input: {
			certifiedProductId,
			qualityId: request.params.quality_id ?? "",
			reason,
			actor: officerOf(request),
		},
	})
	response.json(await registerFile(request.scope, certifiedProductId, marketClock.now()))
}
