import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * The path by which Express chooses routes, for whoever judges a request by its path. Never the address as it was sent: "http://x/admin/…",
 * "/admin/…#" and "\admin\…" are read as another text and lead to the same route.
 */
export function routedPath(request: Pick<MedusaRequest, "baseUrl" | "path">): string {
	const path = `${request.baseUrl}${request.path}`
	// Where a middleware stands on the whole path, Express leaves a slash for the rest.
	return path.length > 1 ? path.replace(/\/$/, "") : path
}
