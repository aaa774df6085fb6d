import { type QualityKind, qualityKind } from "@ocop/contracts"
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

/** The kind of a quality certificate: most are names that every language shares. One that is not on our list keeps its own. */
export function qualityKindName(kind: string, locale: Locale): string {
	const known = qualityKind.safeParse(kind)
	return known.success ? QUALITY_NAMES[known.data](locale) : kind
}

const QUALITY_NAMES: Record<QualityKind, (locale: Locale) => string> = {
	VIETGAP: () => "VietGAP",
	GLOBALGAP: () => "GlobalG.A.P.",
	ORGANIC: (locale) => m.shop_quality_organic({}, { locale }),
	HACCP: () => "HACCP",
	ISO22000: () => "ISO 22000",
	GMP: () => "GMP",
	FOOD_SAFETY: (locale) => m.shop_quality_food_safety({}, { locale }),
	IP: (locale) => m.shop_quality_ip({}, { locale }),
}
