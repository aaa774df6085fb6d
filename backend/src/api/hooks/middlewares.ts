import type { MiddlewareRoute } from "@medusajs/framework/http"

/** Signatures are over the body letter by letter. An event names one thing that happened, with all that is known of it. */
const SIGNED = { preserveRawBody: true, sizeLimit: "256kb" }

export const hookMiddlewares: MiddlewareRoute[] = ["/hooks/stripe", "/hooks/vietqr"].map((matcher) => ({
	matcher,
	methods: ["POST"],
	bodyParser: SIGNED,
}))
