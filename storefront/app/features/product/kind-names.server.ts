import { type Locale, m } from "@ocop/messages"

/** The kind of a producer, in words. */
export function producerKindName(
	kind: "cooperative" | "cooperative_group" | "enterprise" | "household",
	locale: Locale,
): string {
	switch (kind) {
		case "cooperative":
			return m.shop_producer_cooperative({}, { locale })
		case "cooperative_group":
			return m.shop_producer_cooperative_group({}, { locale })
		case "enterprise":
			return m.shop_producer_enterprise({}, { locale })
		case "household":
			return m.shop_producer_household({}, { locale })
	}
}

/** The kind of a protected name, in words. */
export function markKindName(kind: string, locale: Locale): string {
	if (kind === "geographical_indication") return m.shop_mark_geographical_indication({}, { locale })
	if (kind === "certification_mark") return m.shop_mark_certification_mark({}, { locale })
	return m.shop_mark_collective_mark({}, { locale })
}

/** The kind of a quality certificate: most are names that every language shares. */
export function qualityKindName(kind: string, locale: Locale): string {
	switch (kind.toLowerCase()) {
		case "vietgap":
			return "VietGAP"
		case "globalgap":
			return "GlobalG.A.P."
		case "haccp":
			return "HACCP"
		case "iso22000":
		case "iso_22000":
			return "ISO 22000"
		case "gmp":
			return "GMP"
		case "organic":
			return m.shop_quality_organic({}, { locale })
		case "ip":
		case "ip_certificate":
			return m.shop_quality_ip({}, { locale })
		case "food_safety":
			return m.shop_quality_food_safety({}, { locale })
		default:
			return kind
	}
}
