import { slugOf } from "@ocop/domain"
import hanoiData from "./data/hanoi-wards.json"
import wardData from "./data/wards.json"
import { HANOI_CODE, provinces } from "./provinces"
import { withoutTitle } from "./unit-name"

/** `phuong` is urban, `xa` rural, `dac_khu` an island zone. All three are the one level below the province. */
export type WardType = "phuong" | "xa" | "dac_khu"

/** A district of Hanoi until 1 July 2025: a label for searching and for carriers, never an address level. */
export interface FormerDistrict {
	/** "dong-da" */
	readonly slug: string
	/** "Quận Đống Đa" */
	readonly name: string
}

/** A commune-level unit. What the source knows of Hanoi only is null elsewhere. */
export interface Ward {
	/** Five digits, of the National Statistics Office. */
	readonly code: string
	/** "Bát Tràng" */
	readonly name: string
	/** "Xã Bát Tràng" */
	readonly fullName: string
	readonly type: WardType
	readonly provinceCode: string
	readonly formerDistrict: FormerDistrict | null
	readonly nameEn: string | null
	/** Degrees, a point amid the ward's area. */
	readonly lat: number | null
	readonly lon: number | null
}

export interface HanoiWard extends Ward {
	readonly formerDistrict: FormerDistrict
	readonly nameEn: string
	readonly lat: number
	readonly lon: number
}

// Urban districts, the town, then rural districts: the order in which people of Hanoi list them.
const DISTRICT_TITLES = ["Quận", "Thị xã", "Huyện"]

const FORMER_DISTRICTS: readonly FormerDistrict[] = [...hanoiData.formerDistricts]
	.sort((a, b) => titleRank(a) - titleRank(b) || a.localeCompare(b, "vi"))
	.map((name) => ({ slug: slugOf(withoutTitle(name)), name }))

const UNITS: Readonly<Record<string, readonly string[]>> = wardData.units

const HANOI_WARDS: readonly HanoiWard[] = readHanoiWards()

const WARDS_BY_PROVINCE: ReadonlyMap<string, readonly Ward[]> = new Map(
	provinces().map(({ code }) => [
		code,
		code === HANOI_CODE ? HANOI_WARDS : (UNITS[code] ?? []).map((row) => readWard(row, code)),
	]),
)

const BY_CODE = new Map([...WARDS_BY_PROVINCE.values()].flat().map((ward) => [ward.code, ward]))

/** The ward of a code, or null when there is none. */
export function wardOf(code: string): Ward | null {
	return BY_CODE.get(code) ?? null
}

/** The wards of a province by code; none for an unknown province. */
export function wardsOf(provinceCode: string): readonly Ward[] {
	return WARDS_BY_PROVINCE.get(provinceCode) ?? []
}

/** Hanoi's 126 wards by code, with what is known of them alone. */
export function hanoiWards(): readonly HanoiWard[] {
	return HANOI_WARDS
}

/** Hanoi's thirty former districts: urban ones, the town of Sơn Tây, rural ones, each by name. */
export function formerDistricts(): readonly FormerDistrict[] {
	return FORMER_DISTRICTS
}

function readHanoiWards(): HanoiWard[] {
	const districts = new Map(FORMER_DISTRICTS.map((district) => [district.name, district]))
	const details = new Map(hanoiData.wards.map((row) => [row.code, row]))
	return (UNITS[HANOI_CODE] ?? []).map((unit) => {
		const ward = readWard(unit, HANOI_CODE)
		const detail = details.get(ward.code)
		const formerDistrict = detail && districts.get(detail.formerDistrict)
		if (!detail || !formerDistrict) throw new Error(`Data of Hanoi's ward ${ward.code} is incomplete`)
		return { ...ward, formerDistrict, nameEn: detail.nameEn, lat: detail.lat, lon: detail.lon }
	})
}

/** Reads "00565 Xã Bát Tràng". */
function readWard(row: string, provinceCode: string): Ward {
	const space = row.indexOf(" ")
	const fullName = row.slice(space + 1)
	return {
		code: row.slice(0, space),
		name: withoutTitle(fullName),
		fullName,
		type: wardType(fullName),
		provinceCode,
		formerDistrict: null,
		nameEn: null,
		lat: null,
		lon: null,
	}
}

function wardType(fullName: string): WardType {
	if (fullName.startsWith("Phường ")) return "phuong"
	return fullName.startsWith("Đặc khu ") ? "dac_khu" : "xa"
}

function titleRank(district: string): number {
	return DISTRICT_TITLES.findIndex((title) => district.startsWith(title))
}
