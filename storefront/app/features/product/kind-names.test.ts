import { qualityKind } from "@ocop/contracts"
import { expect, it } from "vitest"
import { qualityKindName } from "./kind-names.server"

it("names every paper as people call it, never by its code", () => {
	expect(qualityKind.options.map((kind) => qualityKindName(kind, "vi"))).toEqual([
		"VietGAP",
		"GlobalG.A.P.",
		"Hữu cơ",
		"HACCP",
		"ISO 22000",
		"GMP",
		"An toàn thực phẩm",
		"Bảo hộ nhãn hiệu",
	])
	expect(qualityKindName("FOOD_SAFETY", "en")).not.toBe(qualityKindName("FOOD_SAFETY", "vi"))
	expect(qualityKindName("OCOP_QUALITY_OF_TOMORROW", "vi")).toBe("OCOP_QUALITY_OF_TOMORROW")
})
