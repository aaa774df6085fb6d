import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketClock } from "../../../../../../clock"
import type { RegisterFile } from "../../../../../certification/register-answers"
import { registerFile } from "../../../../../certification/register-file"
import { revokeCertificate } from "../../../../../workflows/certification/revoke-certificate"
import { readForm } from "../../../form"
import { officerOf } from "../../../officer-gate"
import { revokeBody } from "../../bodies"

export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<RegisterFile>,
): Promise<void> {
	const revocation = readForm(revokeBody, request.body)
	const certifiedProductId = request.params.id ?? ""
	await revokeCertificate(request.scope).run({
		input: { certifiedProductId, ...revocation, actor: officerOf(request) },
	})
	response.json(await registerFile(request.scope, certifiedProductId, marketClock.now()))
}
