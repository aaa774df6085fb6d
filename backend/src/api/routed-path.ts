import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * The path by which Express chooses routes, for whoever judges a request by its path. Never the address as it was sent: "http://x/admin/…",
 * "/admin/…#" and "\admin\…" are read as another text and lead to the same route.
 */
export function routedPath(request: Pick<MedusaRequest, "baseUrl" | "path">): string {
	return `${request.baseUrl}${request.path}`
}
