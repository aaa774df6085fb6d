// Crockford's base 32: no I, L, O or U, so a code survives being read aloud, written by hand and typed on a phone.
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const BITS_PER_LETTER = 5
const DEFAULT_LENGTH = 8
const SHORTEST = 6
const LONGEST = 16

/**
 * A short public code (certificate, booth, lot, parcel, order) from random bytes that the caller provides: five bits a letter.
 * Eight letters are 40 bits: enough to be unique under a unique index, not enough to be a secret.
 *
 * @throws RangeError when `length` is not 6–16 or there are too few bytes for it
 */
export function publicCode(bytes: Uint8Array, length: number = DEFAULT_LENGTH): string {
	if (!Number.isInteger(length) || length < SHORTEST || length > LONGEST) {
		throw new RangeError(`A public code has ${SHORTEST} to ${LONGEST} letters, not ${length}`)
	}
	if (bytes.length * 8 < length * BITS_PER_LETTER) {
		throw new RangeError(
			`A code of ${length} letters needs ${Math.ceil((length * BITS_PER_LETTER) / 8)} bytes`,
		)
	}
	let code = ""
	let pending = 0
	let pendingBits = 0
	for (const byte of bytes) {
		pending = (pending << 8) | byte
		pendingBits += 8
		while (pendingBits >= BITS_PER_LETTER && code.length < length) {
			pendingBits -= BITS_PER_LETTER
			code += ALPHABET.charAt(pending >> pendingBits)
			pending &= (1 << pendingBits) - 1
		}
		if (code.length === length) break
	}
	return code
}

/** Whether `text` is a code in its one written form: capitals and digits only, 6–16 of them. */
export function isPublicCode(text: string): boolean {
	return (
		text.length >= SHORTEST &&
		text.length <= LONGEST &&
		[...text].every((letter) => ALPHABET.includes(letter))
	)
}

/**
 * What a person typed, in the written form: capitals, no spaces or hyphens, O read as 0, I and L as 1. The answer need not be
 * a code: ask isPublicCode.
 */
export function normalisePublicCode(text: string): string {
	// Longer input cannot be a code; cutting keeps the work bounded and the answer still invalid.
	return text
		.slice(0, 4 * LONGEST)
		.toUpperCase()
		.replace(/[\s\-\u2010-\u2015]/g, "")
		.replaceAll("O", "0")
		.replace(/[IL]/g, "1")
}
