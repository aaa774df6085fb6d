import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StatementAnswer } from "../../../payments/payment-answers"
import { importStatement } from "../../../workflows/payment/import-statement"
import { readForm } from "../form"
import { officerOf } from "../officer-gate"
import { statementBody } from "../transfers/bodies"

/** Books what a bank's statement tells of. */
export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<StatementAnswer>,
): Promise<void> {
	const { csv } = readForm(statementBody, request.body)
	response.json(await importStatement(request.scope, { csv, actor: officerOf(request) }))
}
