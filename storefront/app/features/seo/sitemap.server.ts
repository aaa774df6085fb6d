import type { SitemapEntries } from "@ocop/contracts"
import { locales as LOCALES } from "@ocop/messages"
import { localePath } from "~/platform/locale"

/** The most addresses that one file may name (sitemaps.org). */
export const SITEMAP_FILE_MAX = 50_000

interface SitemapPage {
	/** Without its language. */
	path: string
	/** "YYYY-MM-DD", where it is known. */
	changedOn?: string
}

/** Pages that stand whether or not anything is for sale. */
const STANDING_PAGES = ["/", "/san-pham", "/chu-the", "/hoi-cho", "/diem-ban", "/xac-thuc", "/ocop-la-gi"]

/** Every page that search engines may list, without languages. */
export function sitemapPages(entries: SitemapEntries): SitemapPage[] {
	return [
		...STANDING_PAGES.map((path) => ({ path })),
		...entries.listings.map(({ handle, changedOn }) => ({ path: `/san-pham/${handle}`, changedOn })),
		...entries.producers.map((handle) => ({ path: `/chu-the/${handle}` })),
		...entries.fairs.flatMap(({ handle, booths }) => [
			{ path: `/hoi-cho/${handle}` },
			...booths.map((booth) => ({ path: `/hoi-cho/${handle}/gian/${booth}` })),
		]),
		...entries.showrooms.map((handle) => ({ path: `/diem-ban/${handle}` })),
	]
}

/** How many files the pages fill; each page stands once in every language. */
export function sitemapFiles(pages: readonly SitemapPage[], fileMax = SITEMAP_FILE_MAX): number {
	return Math.max(1, Math.ceil((pages.length * LOCALES.length) / fileMax))
}

/**
 * One file of the map: every page in both languages, each naming the other.
 * @param file from 1; null when there is no such file
 */
export function sitemapFile(
	pages: readonly SitemapPage[],
	file: number,
	origin: string,
	fileMax = SITEMAP_FILE_MAX,
): string | null {
	if (file < 1 || file > sitemapFiles(pages, fileMax)) return null
	const pagesAFile = Math.floor(fileMax / LOCALES.length)
	const rows = pages.slice((file - 1) * pagesAFile, file * pagesAFile).flatMap((page) => {
		const addresses = LOCALES.map((locale) => ({
			locale,
			href: escaped(new URL(localePath(page.path, locale), origin).href),
		}))
		const twins = addresses
			.map(({ locale, href }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${href}"/>`)
			.join("")
		const changed = page.changedOn ? `<lastmod>${escaped(page.changedOn)}</lastmod>` : ""
		return addresses.map(({ href }) => `<url><loc>${href}</loc>${changed}${twins}</url>`)
	})
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...rows,
		"</urlset>",
	].join("\n")
}

/** Names the files of a map that fills more than one. */
export function sitemapIndex(files: number, origin: string): string {
	const rows = Array.from({ length: files }, (_, index) => {
		const address = new URL(`/sitemap/${index + 1}.xml`, origin).href
		return `<sitemap><loc>${escaped(address)}</loc></sitemap>`
	})
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...rows,
		"</sitemapindex>",
	].join("\n")
}

function escaped(text: string): string {
	return text.replace(
		/[&<>"']/g,
		(sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" })[sign] ?? sign,
	)
}
