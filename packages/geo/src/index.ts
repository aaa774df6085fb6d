export { addressInEnglish } from "./english-address"
export { type FormerWard, formerWardsOf } from "./former-wards"
export { HANOI_CODE, type Province, type ProvinceType, provinceOf, provinces, regionOf } from "./provinces"
export type { LabelKind } from "./ward-labels"
export { searchWards, type WardHit, type WardSearchOptions } from "./ward-search"
export {
	type FormerDistrict,
	formerDistricts,
	type HanoiWard,
	hanoiWards,
	type Ward,
	type WardType,
	wardOf,
	wardsOf,
} from "./wards"
