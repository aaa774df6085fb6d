import type { ListingDetail } from "@ocop/contracts"
import { regionOf } from "@ocop/geo"
import { type Locale, m } from "@ocop/messages"

/** How far a fresh product can be sent, in a sentence; null for what goes anywhere. */
export function reachInWords(listing: ListingDetail, locale: Locale): string | null {
	const { sentWithin } = listing
	if (sentWithin === null || sentWithin.includes("country")) return null
	return m.checkout_fresh_within({ place: placeIn(listing, sentWithin, locale) }, { locale })
}

/** The widest of the zones, seen from where the producer sends. */
function placeIn(
	{ producerCard: { ward } }: ListingDetail,
	zones: NonNullable<ListingDetail["sentWithin"]>,
	locale: Locale,
): string {
	if (zones.includes("region")) {
		switch (regionOf(ward.provinceCode)) {
			case "north":
				return m.checkout_region_north({}, { locale })
			case "central":
				return m.checkout_region_central({}, { locale })
			case "south":
				return m.checkout_region_south({}, { locale })
		}
	}
	if (zones.includes("same_province")) return ward.provinceName
	return ward.formerDistrict
		? m.checkout_fresh_district({ district: ward.formerDistrict.name }, { locale })
		: ward.name
}
