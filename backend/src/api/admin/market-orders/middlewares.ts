import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireRole } from "../officer-gate"

/** Orders, their shoppers and their money are the operator's, to read and to change (docs/domain.md, "Who may do what"). */
export const marketOrdersMiddlewares: MiddlewareRoute[] = [
	{ matcher: "/admin/market-orders*", middlewares: [requireRole("operator")] },
]
