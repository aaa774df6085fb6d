import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireRole } from "../officer-gate"

/** Both roles enter producers, each as far as its role goes (registeredState); only the operator admits one. */
export const producersMiddlewares: MiddlewareRoute[] = [
	{
		matcher: "/admin/producers/:id/approve",
		methods: ["POST"],
		middlewares: [requireRole("operator")],
	},
]
