import { type QualityKind, qualityKind } from "@ocop/contracts"
import { type Locale, m } from "@ocop/messages"

const NAMES: Record<QualityKind, (locale: Locale) => string> = {
	VIETGAP: () => "VietGAP",
	GLOBALGAP: () => "GlobalG.A.P.",
	ORGANIC: (locale) => m.admin_quality_kind_organic({}, { locale }),
	HACCP: () => "HACCP",
	ISO22000: () => "ISO 22000",
	GMP: () => "GMP",
	FOOD_SAFETY: (locale) => m.admin_quality_kind_food_safety({}, { locale }),
	IP: (locale) => m.admin_quality_kind_ip({}, { locale }),
}

/** A kind of paper as people call it; one that is not on our list keeps the name it was entered by. */
export function qualityKindName(kind: string, locale: Locale): string {
	const known = qualityKind.safeParse(kind)
	return known.success ? NAMES[known.data](locale) : kind
}
