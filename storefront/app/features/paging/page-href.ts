/** The address of a page of a list whose first page has `firstPageHref`. */
export function pageHref(firstPageHref: string, page: number): string {
	if (page === 1) return firstPageHref
	return `${firstPageHref}${firstPageHref.includes("?") ? "&" : "?"}trang=${page}`
}
