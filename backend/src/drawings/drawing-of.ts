import {
	drawBanner,
	drawFairPoster,
	drawProducerMark,
	drawProduct,
	isProductDrawing,
} from "@ocop/demo-data/drawings"

/** Sizes in pixels of what is drawn; the pictures of the API carry the same. */
export const LISTING_PICTURE = { width: 800, height: 800 }
export const BANNER_PICTURE = { width: 1200, height: 400 }
export const POSTER_PICTURE = { width: 800, height: 1000 }

/** What follows the motif of a banner is its seed: "honey-12". */
const BANNER_SEED = /^(?<motif>[a-z-]+)-\d+$/

/**
 * The SVG behind /drawings/:kind/:seed.svg: a product's drawing by its kind, or "banner", "poster" and "producer". The same kind
 * and seed always give the same document. Null for a kind that nobody draws.
 */
export function drawingOf(kind: string, seed: string): string | null {
	if (kind === "banner") return drawBanner(seed, BANNER_PICTURE, BANNER_SEED.exec(seed)?.groups?.motif ?? "")
	if (kind === "poster") return drawFairPoster(seed, POSTER_PICTURE)
	if (kind === "producer") return drawProducerMark(seed)
	return isProductDrawing(kind) ? drawProduct(kind, seed, LISTING_PICTURE) : null
}
