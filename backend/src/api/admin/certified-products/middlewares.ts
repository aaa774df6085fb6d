import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireRole } from "../officer-gate"

/** Both roles read the register; only the programme office gives and takes stars. */
export const certifiedProductsMiddlewares: MiddlewareRoute[] = ["grant", "renew", "upgrade", "revoke"].map(
	(act) => ({
		matcher: `/admin/certified-products/:id/${act}`,
		methods: ["POST"],
		middlewares: [requireRole("programme_office")],
	}),
)
