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

/** Between a banner's motif and its seed: "honey--12". */
const MOTIF_END = "--"

/**
 * The SVG behind /drawings/:kind/:seed.svg: a product's drawing by its kind, or "banner", "poster" and "producer". The same kind
 * and seed always give the same document. Null for a kind that nobody draws.
 */
export function drawingOf(kind: string, seed: string): string | null {
	if (kind === "banner") {
		const [motif = "", ...rest] = seed.split(MOTIF_END)
		return drawBanner(rest.join(MOTIF_END), BANNER_PICTURE, motif)
	}
	if (kind === "poster") return drawFairPoster(seed, POSTER_PICTURE)
	if (kind === "producer") return drawProducerMark(seed)
	return isProductDrawing(kind) ? drawProduct(kind, seed, LISTING_PICTURE) : null
}

/** Where a drawing is found: the path that pictures of the API carry. */
export function drawingPath(kind: string, seed: string): string {
	return `/drawings/${kind}/${seed}.svg`
}

/** The face of a booth that shows things of one product drawing. */
export function bannerPath(motif: string, seed: string): string {
	return drawingPath("banner", `${motif}${MOTIF_END}${seed}`)
}
