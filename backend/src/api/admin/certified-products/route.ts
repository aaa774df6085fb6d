import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketClock } from "../../../../clock"
import type { RegisterPage } from "../../../certification/register-answers"
import { registerPage } from "../../../certification/register-page"
import { registerQuery } from "./bodies"

/** The register: search, tabs by standing, paging. */
export async function GET(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<RegisterPage>,
): Promise<void> {
	const { product_id: productId, ...query } = registerQuery.parse(request.query)
	response.json(await registerPage(request.scope, { ...query, productId }, marketClock.now()))
}
