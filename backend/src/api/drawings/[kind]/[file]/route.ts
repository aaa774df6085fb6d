import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { drawingOf } from "../../../../drawings/drawing-of"
import { MarketError } from "../../../../market-error"

const FILE = /^(?<seed>[a-z0-9-]{1,100})\.svg$/
const A_YEAR_SECONDS = 31_536_000

/** GET /drawings/:kind/:seed.svg, without a key: pictures are fetched by the storefront's image route and by browsers. */
export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
	const { kind = "", file = "" } = request.params
	const seed = FILE.exec(file)?.groups?.seed
	const drawing = seed === undefined ? null : drawingOf(kind, seed)
	if (drawing === null) throw new MarketError("not_found", 404)
	response
		.set("content-type", "image/svg+xml; charset=utf-8")
		.set("cache-control", `public, max-age=${A_YEAR_SECONDS}, immutable`)
		// An SVG opened on its own is a document: it may draw, and nothing else.
		.set("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
		.set("x-content-type-options", "nosniff")
		.send(drawing)
}
