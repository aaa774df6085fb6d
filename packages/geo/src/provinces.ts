import type { Region } from "@ocop/domain"
import data from "./data/provinces.json"

/** `tinh`: a province; `thanh_pho`: a city run by the central government. Same level, different title. */
export type ProvinceType = "tinh" | "thanh_pho"

/** One of the 34 provinces since 1 July 2025. `lat`, `lon`: a point amid its area, in degrees. */
export interface Province {
	/** Two digits, of the National Statistics Office. */
	readonly code: string
	readonly name: string
	readonly fullName: string
	readonly nameEn: string
	readonly type: ProvinceType
	readonly region: Region
	readonly lat: number
	readonly lon: number
}

export const HANOI_CODE = "01"

// The statistics office numbers provinces from north to south. Ninh Bình (37) is the last of the north; Thanh Hoá (38) to
// Lâm Đồng (68) are the centre with the highlands.
const FIRST_OF_CENTRE = 38
const FIRST_OF_SOUTH = 75

const PROVINCES: readonly Province[] = data.provinces.map(({ type, ...province }) => ({
	...province,
	type: type === "thanh_pho" ? "thanh_pho" : "tinh",
	region: regionByNumber(Number(province.code)),
}))

const BY_CODE = new Map(PROVINCES.map((province) => [province.code, province]))

/** All provinces by code, which runs from north to south with Hanoi first. */
export function provinces(): readonly Province[] {
	return PROVINCES
}

/** The province of a code, or null when there is none. */
export function provinceOf(code: string): Province | null {
	return BY_CODE.get(code) ?? null
}

/**
 * The third of the country that carriers price by.
 *
 * @throws RangeError for an unknown code
 */
export function regionOf(provinceCode: string): Region {
	const province = provinceOf(provinceCode)
	if (!province) throw new RangeError(`Unknown province code ${JSON.stringify(provinceCode.slice(0, 20))}`)
	return province.region
}

function regionByNumber(code: number): Region {
	if (code < FIRST_OF_CENTRE) return "north"
	return code < FIRST_OF_SOUTH ? "central" : "south"
}
