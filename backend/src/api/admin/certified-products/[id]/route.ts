import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketClock } from "../../../../../clock"
import type { RegisterFile } from "../../../../certification/register-answers"
import { registerFile } from "../../../../certification/register-file"

/** One certified product with its history and what officers did to it. */
export async function GET(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<RegisterFile>,
): Promise<void> {
	response.json(await registerFile(request.scope, request.params.id ?? "", marketClock.now()))
}
