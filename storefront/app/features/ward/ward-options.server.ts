import { provinceOf, searchWards, wardOf } from "@ocop/geo"
import { type Locale, m } from "@ocop/messages"

/** A ward that can be chosen: its full name with province, and under which other name it was found. */
export interface WardOption {
	code: string
	name: string
	detail: string | null
}

const OPTIONS_SHOWN = 8

/** Wards by their new name, a former ward's or former district's, blind to accents; the best eight. */
export function wardOptions(text: string, locale: Locale): WardOption[] {
	return searchWards(text, { limit: OPTIONS_SHOWN }).map(({ ward, matched }) => ({
		code: ward.code,
		name: wardName(ward.code) ?? ward.fullName,
		detail:
			matched.label === ward.fullName || matched.label === ward.name
				? null
				: m.checkout_ward_formerly({ name: matched.label }, { locale }),
	}))
}

/** "Xã Bát Tràng, Hà Nội"; null for a code that no ward has. */
export function wardName(code: string): string | null {
	const ward = wardOf(code)
	if (!ward) return null
	const province = provinceOf(ward.provinceCode)
	return province ? `${ward.fullName}, ${province.name}` : ward.fullName
}
