import { isPublicCode, normalisePublicCode } from "./public-code"
import { withoutHiddenMarks } from "./text"

/** What the content of every transfer to the market begins with. */
const PREFIX = "OCOP"
const CODE_LENGTH = 8
/** What banks let through in every channel: capitals and digits, and no more of them than the shortest field holds. */
const CONTENT_MAX = 25

/**
 * What a shopper writes with a transfer, so that the money finds its order: by the order's public code, in letters and digits alone.
 *
 * @throws RangeError for a code that is none, or too long for a bank's field
 */
export function transferContentOf(code: string): string {
	const content = `${PREFIX}${code}`
	if (!isPublicCode(code) || content.length > CONTENT_MAX)
		throw new RangeError(`No transfer can name ${code}`)
	return content
}

/** A bank's name of a transaction, as two who read it off different papers mean the same: in capitals, without spaces. */
export function bankReferenceOf(told: string): string {
	return told.normalize("NFKC").replace(/\s/g, "").toUpperCase()
}

/**
 * The contents of ours that stand in what a bank tells of a transfer, each once. Banks put their own words around it, and take signs out or put spaces in;
 * people read O for 0 and I for 1.
 */
export function contentsIn(told: string): string[] {
	const letters = told.toUpperCase().replace(/[^0-9A-Z]/g, "")
	const found = new Set<string>()
	for (let at = letters.indexOf(PREFIX); at >= 0; at = letters.indexOf(PREFIX, at + 1)) {
		const from = at + PREFIX.length
		const code = normalisePublicCode(letters.slice(from, from + CODE_LENGTH))
		if (isOrderCode(code)) found.add(`${PREFIX}${code}`)
	}
	return [...found]
}

/**
 * The order's code in what somebody copied: alone, behind a word or a sign ("Mã đơn: …", "#…"), or as it stood in a transfer. Null when there is none
 * or more than one.
 */
export function orderCodeIn(copied: string): string | null {
	const plain = withoutHiddenMarks(copied)
	const [content, another] = contentsIn(plain)
	if (another !== undefined) return null
	const candidates = [plain, content?.slice(PREFIX.length) ?? "", plain.split(/[\s:#]+/).at(-1) ?? ""]
	return candidates.map(normalisePublicCode).find(isOrderCode) ?? null
}

function isOrderCode(text: string): boolean {
	return text.length === CODE_LENGTH && isPublicCode(text)
}
