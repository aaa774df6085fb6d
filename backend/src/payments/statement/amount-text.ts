/**
 * An amount as a bank's file writes it, in whole đồng: "1.234.567", "1,234,567.00", "+435000 VND", "(50.000)" for what went out. Points and commas group by three; what follows the last
 * of them by one or two digits is a fraction, which must be zero.
 *
 * @returns null for what is no whole amount; 0 for an empty field
 */
export function parseAmount(text: string): number | null {
	const bare = text.replace(/(vnd|vnđ|đ|₫)/gi, "").replace(/[\s\u00a0'"]/g, "")
	if (bare === "" || bare === "-") return 0
	const negative = /^-/.test(bare) || /-$/.test(bare) || /^\(.*\)$/.test(bare)
	const digits = bare.replace(/^[+\-(]|[-)]$/g, "")
	const parts = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*|\d+)(?:[.,](\d{1,2}))?$/.exec(digits)
	if (!parts) return null
	const [, whole = "", group, fraction] = parts
	// "1.234.5" is grouped and broken by the same sign: that is a slip.
	if (group !== undefined && fraction !== undefined && digits.at(-fraction.length - 1) === group) return null
	if (fraction !== undefined && Number(fraction) !== 0) return null
	const amount = Number(whole.replace(/[.,]/g, ""))
	if (!Number.isSafeInteger(amount)) return null
	return negative ? -amount : amount
}
