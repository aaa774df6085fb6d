import type { MiddlewareRoute } from "@medusajs/framework/http"
import { allowOnlyOurs } from "./allow-list"

export const storeMiddlewares: MiddlewareRoute[] = [{ matcher: "/store/*", middlewares: [allowOnlyOurs] }]
