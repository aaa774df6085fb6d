import type { MiddlewareRoute } from "@medusajs/framework/http"
import { allowOnlyOurs } from "./allow-list"
import { limitCarts, limitLookups, limitOrders, limitPaymentChecks, limitSearches } from "./rate-limits"

/** Far above any form of ours, far below what hurts. */
const BODY_LIMIT = "32kb"

export const storeMiddlewares: MiddlewareRoute[] = [
	{ matcher: "/store/*", middlewares: [allowOnlyOurs] },
	{ matcher: "/store/*", methods: ["POST", "DELETE"], bodyParser: { sizeLimit: BODY_LIMIT } },
	{ matcher: "/store/catalogue", methods: ["GET"], middlewares: [limitSearches] },
	{ matcher: "/store/producers", methods: ["GET"], middlewares: [limitSearches] },
	{ matcher: "/store/certificates", methods: ["GET"], middlewares: [limitSearches] },
	{ matcher: "/store/order-lookups", methods: ["POST"], middlewares: [limitLookups] },
	{ matcher: "/store/order-cancellations", methods: ["POST"], middlewares: [limitLookups] },
	{ matcher: "/store/order-refund-accounts", methods: ["POST"], middlewares: [limitLookups] },
	{
		matcher: "/store/order-payment-checks",
		methods: ["POST"],
		middlewares: [limitLookups, limitPaymentChecks],
	},
	{ matcher: "/store/shopping-carts", methods: ["POST"], middlewares: [limitCarts] },
	{ matcher: "/store/shopping-carts/:id/lines", methods: ["POST"], middlewares: [limitCarts] },
	{ matcher: "/store/shopping-carts/:id/hold", methods: ["POST"], middlewares: [limitCarts] },
	{ matcher: "/store/shopping-carts/:id/place", methods: ["POST"], middlewares: [limitOrders] },
]
