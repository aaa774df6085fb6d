import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireRole } from "../officer-gate"

/** Fees and what is owed are the operator's (docs/domain.md, "Who may do what"). */
export const ledgerMiddlewares: MiddlewareRoute[] = [
	{ matcher: "/admin/ledger*", middlewares: [requireRole("operator")] },
]
