import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { officerOf } from "../../officer-gate"

/** In which role the caller acts, so that the admin's pages show only what will be allowed. */
export async function GET(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<{ role: string }>,
): Promise<void> {
	response.json({ role: officerOf(request).type })
}
