import type { MiddlewareRoute } from "@medusajs/framework/http"
import { certifiedProductsMiddlewares } from "./certified-products/middlewares"
import { ledgerMiddlewares } from "./ledger/middlewares"
import { marketOrdersMiddlewares } from "./market-orders/middlewares"
import { officerGate } from "./officer-gate"
import { paymentsMiddlewares } from "./payments-middlewares"
import { producersMiddlewares } from "./producers/middlewares"

export const adminMiddlewares: MiddlewareRoute[] = [
	{ matcher: "/admin*", middlewares: [officerGate] },
	...certifiedProductsMiddlewares,
	...producersMiddlewares,
	...marketOrdersMiddlewares,
	...ledgerMiddlewares,
	...paymentsMiddlewares,
]
