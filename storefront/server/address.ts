/** The longest address that is looked at; longer ones are refused before anything reads them. */
const ADDRESS_MAX = 8_000

const PORT_MAX = 65_535

export type AddressProblem = "bad_address" | "not_found"

/**
 * What is wrong with a raw request address, before routing normalises it away.
 * - "bad_address": not readable (bad UTF-8, bad percent escapes, a backslash, far too long)
 * - "not_found": readable, but it climbs folders (`/../`), holds control characters or an empty segment; no page has such an address
 */
export function addressProblem(address: string): AddressProblem | null {
	if (address.length > ADDRESS_MAX || !address.startsWith("/") || address.includes("\\")) return "bad_address"
	const end = address.indexOf("?")
	const path = end === -1 ? address : address.slice(0, end)
	const query = end === -1 ? "" : address.slice(end + 1)
	const decoded = decode(path)
	if (decoded === null || decode(query.replaceAll("+", " ")) === null) return "bad_address"
	if (path.includes("//") || decoded.split("/").some((part) => part === ".." || part === "."))
		return "not_found"
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	return /[\u0000-\u001f\u007f]/.test(decoded) ? "not_found" : null
}

/** A Host header that can stand in an address: a name or an IP address with an optional port. */
export function isHost(host: string | undefined): host is string {
	const parts = /^(?:\[[0-9a-f:.]+\]|[a-z0-9.-]{1,253})(?::(\d{1,5}))?$/i.exec(host ?? "")
	return parts !== null && Number(parts[1] ?? 0) <= PORT_MAX
}

function decode(text: string): string | null {
	try {
		return decodeURIComponent(text)
	} catch {
		return null
	}
}
