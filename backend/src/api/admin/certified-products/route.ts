import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketClock } from "../../../../clock"
import { newCertifiedProduct } from "../../../certification/new-certified-product"
import type { RegisterFile, RegisterPage } from "../../../certification/register-answers"
import { registerFile } from "../../../certification/register-file"
import { registerPage } from "../../../certification/register-page"
import { registerCertifiedProduct } from "../../../workflows/certification/register-certified-product"
import { readForm } from "../form"
import { officerOf } from "../officer-gate"
import { certifiedProductBody, registerQuery } from "./bodies"

/** The register: search, tabs by standing, paging. */
export async function GET(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<RegisterPage>,
): Promise<void> {
	const { product_id: productId, ...query } = registerQuery.parse(request.query)
	response.json(await registerPage(request.scope, { ...query, productId }, marketClock.now()))
}

/** Enters a product that a decision names; its stars follow with the first certificate. */
export async function POST(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse<RegisterFile>,
): Promise<void> {
	const product = newCertifiedProduct(readForm(certifiedProductBody, request.body))
	const { result } = await registerCertifiedProduct(request.scope).run({
		input: { product, actor: officerOf(request) },
	})
	response.json(await registerFile(request.scope, result.id, marketClock.now()))
}
