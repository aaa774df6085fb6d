import { withoutHiddenMarks } from "./text"

const LONGEST_INPUT = 40

// National numbers without the leading 0: mobiles have nine digits, landlines ten with their area code.
const MOBILE = /^[35789]\d{8}$/
const LANDLINE = /^2\d{9}$/

// Hanoi and Ho Chi Minh City have two-digit area codes, all other provinces three.
const SHORT_AREA_CODES = ["24", "28"]

/**
 * A Vietnamese mobile or landline number as people write it ("0912 345 678", "(024) 3825.1234", "+84 912…", "0084…") in the
 * international form "+84912345678"; null when it is not one.
 */
export function parsePhone(raw: string): string | null {
	if (raw.length > LONGEST_INPUT) return null
	const written = withoutHiddenMarks(raw).replace(/[\s().\-\u2010-\u2015]/g, "")
	if (!/^\+?\d+$/.test(written)) return null
	const national = nationalNumber(written)
	return national !== null && (MOBILE.test(national) || LANDLINE.test(national)) ? `+84${national}` : null
}

/**
 * How people in Vietnam read a number that parsePhone returned: "0912 345 678", "024 3825 1234", "0210 384 1234". Anything
 * else comes back unchanged.
 */
export function formatPhone(e164: string): string {
	const national = e164.startsWith("+84") ? e164.slice(3) : ""
	if (MOBILE.test(national)) {
		return `0${national.slice(0, 3)} ${national.slice(3, 6)} ${national.slice(6)}`
	}
	if (!LANDLINE.test(national)) return e164
	const area = national.slice(0, SHORT_AREA_CODES.includes(national.slice(0, 2)) ? 2 : 3)
	const line = national.slice(area.length)
	return `0${area} ${line.slice(0, -4)} ${line.slice(-4)}`
}

function nationalNumber(written: string): string | null {
	const prefix = ["+84", "0084", "84"].find((candidate) => written.startsWith(candidate))
	// "+84 (0) 912 …" is a common slip: the zero is dropped.
	if (prefix) return written.slice(prefix.length).replace(/^0/, "")
	return written.startsWith("0") ? written.slice(1) : null
}
