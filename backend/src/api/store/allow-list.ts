import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { environment } from "../../../environment"
import { MarketError } from "../../market-error"
import { routedPath } from "../routed-path"

/** The first part below /store of every route that is ours. Everything else there is Medusa's own and stays closed (rule 11). */
const OPEN = new Set([
	"catalogue",
	"certificates",
	"changes",
	"fairs",
	"home",
	"order-cancellations",
	"order-lookups",
	"order-payment-checks",
	"order-refund-accounts",
	"payment-methods",
	"producers",
	"shopping-carts",
	"showrooms",
	"sitemap",
])

/** Answers 404 below /store for what is not ours, as if it did not exist. */
export function allowOnlyOurs(
	request: MedusaRequest,
	_response: MedusaResponse,
	next: MedusaNextFunction,
): void {
	const [, , resource] = routedPath(request).split("/")
	const open = environment.openStockRoutes || OPEN.has(resource ?? "")
	next(open ? undefined : new MarketError("not_found", 404))
}
