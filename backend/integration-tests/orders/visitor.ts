import { STOREFRONT_SECRET } from "./settings"

/** How our storefront asks for the visitor at an address: each has limits of its own. */
export function visitorAt(address: string): { headers: Record<string, string> } {
	return { headers: { "x-market-storefront": STOREFRONT_SECRET, "x-forwarded-for": address } }
}

/** The visitor of a number, each at another address of the block that is kept for measurements (RFC 2544). */
export function visitor(number: number): { headers: Record<string, string> } {
	return visitorAt(`198.18.${Math.floor(number / 250)}.${(number % 250) + 1}`)
}
