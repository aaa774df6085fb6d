import { addDays, type Day } from "@ocop/domain"
import type { ProductKind } from "./catalogue"
import { tradeOf } from "./catalogue"
import marksData from "./data/marks.json"
import type { DemoMark, DemoMaterial, DemoOrigin, DemoQualityCertificate, QualityKind, Text } from "./market"
import { quotas } from "./quotas"
import type { Random } from "./random"

const ISSUERS: Record<QualityKind, Text> = {
	VIETGAP: { vi: "Tổ chức chứng nhận minh hoạ", en: "Illustrative certification body" },
	GLOBALGAP: { vi: "Tổ chức chứng nhận minh hoạ", en: "Illustrative certification body" },
	ORGANIC: { vi: "Tổ chức chứng nhận minh hoạ", en: "Illustrative certification body" },
	HACCP: { vi: "Tổ chức chứng nhận minh hoạ", en: "Illustrative certification body" },
	ISO22000: { vi: "Tổ chức chứng nhận minh hoạ", en: "Illustrative certification body" },
	GMP: { vi: "Cơ quan cấp phép minh hoạ", en: "Illustrative licensing authority" },
	FOOD_SAFETY: {
		vi: "Cơ quan quản lý an toàn thực phẩm (minh hoạ)",
		en: "Food-safety authority (illustrative)",
	},
	IP: { vi: "Cơ quan sở hữu trí tuệ (minh hoạ)", en: "Intellectual-property office (illustrative)" },
}

function wantedKinds(kind: ProductKind, random: Random): QualityKind[] {
	const { subgroup } = kind
	const wanted: QualityKind[] = []
	const perhaps = (quality: QualityKind, probability: number) => {
		if (random.chance(probability)) wanted.push(quality)
	}
	if (subgroup === "FOOD_FRESH") {
		perhaps("VIETGAP", 0.62)
		perhaps("GLOBALGAP", 0.05)
		perhaps("ORGANIC", 0.12)
	} else if (subgroup === "FOOD_RAW" || subgroup === "FOOD_TEA") {
		perhaps("VIETGAP", 0.35)
		perhaps("ORGANIC", 0.1)
	}
	if (/^(FOOD_PROC|FOOD_SPICE|FOOD_COFFEE|DRINK)/.test(subgroup)) {
		perhaps("HACCP", 0.34)
		perhaps("ISO22000", 0.22)
	}
	if (subgroup === "HERB_MED" || subgroup === "HERB_COSM") perhaps("GMP", 0.6)
	if (/^(CRAFT|ORN)/.test(subgroup)) perhaps("IP", 0.22)
	// Food is listed only with a food-safety document (invariant 12).
	if (/^(FOOD|DRINK|HERB_MED)/.test(subgroup)) wanted.push("FOOD_SAFETY")
	return wanted
}

/** Quality certificates of one product; food always has a food-safety document in force on `asOf`. */
export function qualityCertificates(
	kind: ProductKind,
	random: Random,
	serial: number,
	asOf: Day,
): DemoQualityCertificate[] {
	return wantedKinds(kind, random).map((quality) => ({
		kind: quality,
		number: `MINH-HOA-${quality}-${String(serial).padStart(5, "0")}`,
		issuer: ISSUERS[quality],
		validThrough: addDays(asOf, quality === "FOOD_SAFETY" ? random.int(60, 1000) : random.int(-90, 700)),
	}))
}

/** Where product and material come from. Shares are whole per cent and sum to 100. */
export function originOf(kind: ProductKind, wardCode: string, random: Random): DemoOrigin {
	const weights = kind.materials.map((_, index) =>
		index === 0 ? random.between(2, 4) : random.between(0.4, 1.4),
	)
	const shares = quotas(100 - kind.materials.length, weights).map((share) => share + 1)
	const materials = kind.materials.map((material, index): DemoMaterial => {
		const near = random.pick(tradeOf(kind).wards)
		const ward = material.source === "ward" ? wardCode : material.source === "near" ? near : null
		return {
			name: { vi: material.vi, en: material.en },
			wardCode: ward,
			provinceCode: ward === null ? material.source : null,
			share: shares[index] ?? 0,
		}
	})
	return {
		materials,
		craftVillage: kind.wards[0] === wardCode ? kind.village : null,
		mark: markOf(kind, wardCode),
	}
}

/** Only a collective or certification mark of the maker's own ward; Hanoi has no geographical indication to claim. */
function markOf(kind: ProductKind, wardCode: string): DemoMark | null {
	const mark = marksData.marks.find(({ name, wards }) => name === kind.mark && wards.includes(wardCode))
	if (!mark) return null
	return { name: mark.name, kind: mark.kind === "certification" ? "certification" : "collective" }
}
