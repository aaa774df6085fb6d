import { type HanoiWard, hanoiWards } from "@ocop/geo"
import type { Text } from "./market"

const WARDS = new Map(hanoiWards().map((ward) => [ward.code, ward]))

/** A ward of Hanoi; throws RangeError for any other code. */
export function hanoiWard(code: string): HanoiWard {
	const ward = WARDS.get(code)
	if (!ward) throw new RangeError(`${code} is not a ward of Hanoi`)
	return ward
}

/** "xã Bát Tràng" / "Bat Trang commune", as inside a sentence. */
export function wardInSentence(code: string): Text {
	const ward = hanoiWard(code)
	const title = ward.type === "phuong" ? { vi: "phường", en: "ward" } : { vi: "xã", en: "commune" }
	return { vi: `${title.vi} ${ward.name}`, en: `${ward.nameEn} ${title.en}` }
}
