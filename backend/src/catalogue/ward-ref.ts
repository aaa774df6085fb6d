import type { WardRef } from "@ocop/contracts"
import { formerDistricts, provinceOf, wardOf } from "@ocop/geo"

const DISTRICTS = new Map(
	formerDistricts().map((district) => [district.slug, { slug: district.slug, name: district.name }]),
)

/**
 * A ward as our answers name it. `formerDistrict` is the label that the row itself carries, where it has one: a ward of today may
 * have taken land of several former districts. A code that the register of wards does not know keeps its code as its name, so
 * that one wrong row does not take a page down.
 */
export function wardRefOf(wardCode: string, formerDistrict: string | null = null): WardRef {
	const ward = wardOf(wardCode)
	const district = formerDistrict === null ? null : (DISTRICTS.get(formerDistrict) ?? null)
	if (!ward)
		return { code: wardCode, name: wardCode, provinceCode: "", provinceName: "", formerDistrict: district }
	return {
		code: ward.code,
		name: ward.fullName,
		provinceCode: ward.provinceCode,
		provinceName: provinceOf(ward.provinceCode)?.name ?? "",
		formerDistrict: district ?? ward.formerDistrict,
	}
}
