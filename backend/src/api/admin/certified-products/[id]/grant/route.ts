import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketClock } from "../../../../../../clock"
import type { RegisterFile } from "../../../../../certification/register-answers"
import { registerFile } from "../../../../../certification/register-file"
import { grantCertificate } from "../../../../../workflows/certification/grant-certificate"
import { readForm } from "../../../form"
import { officerOf } from "../../../officer-gate"
import { grantBody } from "../../bodies"

export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<RegisterFile>,
): Promise<void> {
	const decision = readForm(grantBody, request.body)
	const certifiedProductId = request.params.id ?? ""
	await grantCertificate(request.scope).run({
		input: { certifiedProductId, decision, replaces: null, actor: officerOf(request) },
	})
	response.json(await registerFile(request.scope, certifiedProductId, marketClock.now()))
}
