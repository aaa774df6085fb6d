import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireRole } from "./officer-gate"

/** A month of a busy account. */
const STATEMENT_LIMIT = "4mb"

/** Transfers, refunds, accounts and what providers told of them are the operator's (docs/domain.md, "Who may do what"). */
export const paymentsMiddlewares: MiddlewareRoute[] = [
	...["transfers", "received-payments", "statements", "refunds", "hook-events"].map((resource) => ({
		matcher: `/admin/${resource}*`,
		middlewares: [requireRole("operator")],
	})),
	{ matcher: "/admin/statements", methods: ["POST"], bodyParser: { sizeLimit: STATEMENT_LIMIT } },
]
