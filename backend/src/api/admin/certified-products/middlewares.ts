import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireRole } from "../officer-gate"

/** Below /admin/certified-products: what changes the register. Both roles read it; only the programme office writes it. */
const WRITING = [
	"",
	"/:id/grant",
	"/:id/renew",
	"/:id/upgrade",
	"/:id/revoke",
	"/:id/quality-certificates",
	"/:id/quality-certificates/:quality_id/end",
]

export const certifiedProductsMiddlewares: MiddlewareRoute[] = WRITING.map((path) => ({
	matcher: `/admin/certified-products${path}`,
	methods: ["POST"],
	middlewares: [requireRole("programme_office")],
}))
