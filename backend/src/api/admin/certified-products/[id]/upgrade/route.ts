import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketClock } from "../../../../../../clock"
import type { RegisterFile } from "../../../../../certification/register-answers"
import { registerFile } from "../../../../../certification/register-file"
import { upgradeCertificate } from "../../../../../workflows/certification/upgrade-certificate"
import { readForm } from "../../../form"
import { officerOf } from "../../../officer-gate"
import { replacementBody } from "../../bodies"

export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<RegisterFile>,
): Promise<void> {
	const { replaces, ...decision } = readForm(replacementBody, request.body)
	const certifiedProductId = request.params.id ?? ""
	await upgradeCertificate(request.scope).run({
		input: { certifiedProductId, decision, replaces, actor: officerOf(request) },
	})
	response.json(await registerFile(request.scope, certifiedProductId, marketClock.now()))
}
