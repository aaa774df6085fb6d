import { type ListingDetail, listingDetail } from "@ocop/contracts"
import { callBackend } from "~/platform/medusa.server"

const HANDLE = /^[a-z0-9-]{1,120}$/

/** One listing as of now; null for a handle that cannot exist. @throws BackendRefusal 404 when there is none */
export async function readListing(
	handle: string | undefined,
	signal: AbortSignal,
): Promise<ListingDetail | null> {
	if (!handle || !HANDLE.test(handle)) return null
	return callBackend(`/store/catalogue/${handle}`, listingDetail, { signal })
}

/** Tags of a page that shows this listing: a change of any drops its copy. */
export function listingTags(listing: ListingDetail): string[] {
	return [
		`product:${listing.handle}`,
		`producer:${listing.producer.handle}`,
		...(listing.rating ? [`certificate:${listing.rating.certificateCode}`] : []),
		...listing.shelves.map((shelf) => `showroom:${shelf.showroom.handle}`),
	]
}
