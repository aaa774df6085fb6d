/** "426.000", "426 000" and "426000" alike: whole đồng, with whatever stands between the thousands. Null for what is no such amount. */
export function dongTyped(text: string): number | null {
	const plain = text.replace(/\s|₫|đ$/g, "")
	if (!/^\d{1,3}([.,]?\d{3})*$/.test(plain)) return null
	const amount = Number(plain.replace(/[.,]/g, ""))
	return Number.isSafeInteger(amount) ? amount : null
}
