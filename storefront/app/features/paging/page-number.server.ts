/** The name of the page number in an address. */
export const PAGE_PARAMETER = "trang"

const PAGE_MAX = 1_000

/**
 * The page that an address asks for: 1 when it says none or nothing that is a number, null when no list is that long.
 * Of a repeated parameter the first counts.
 */
export function pageNumber(parameters: URLSearchParams): number | null {
	const text = parameters.get(PAGE_PARAMETER) ?? ""
	if (!/^\d+$/.test(text)) return 1
	const page = Number(text)
	return page >= 1 && page <= PAGE_MAX ? page : null
}
