import { expect, it } from "vitest"
import { sitemapFile, sitemapFiles, sitemapIndex, sitemapPages } from "./sitemap.server"

const origin = "https://cho.example"
const pages = sitemapPages({
	listings: [{ handle: "mien-dong", changedOn: "2026-11-20" }],
	producers: ["htx-mien"],
	fairs: [{ handle: "tuan-hang", booths: ["K7Q2M4ZD"] }],
	showrooms: ["kim-lien"],
})

it("names every page in both languages and each one's twin", () => {
	const xml = sitemapFile(pages, 1, origin) ?? ""
	for (const path of [
		"/san-pham/mien-dong",
		"/chu-the/htx-mien",
		"/hoi-cho/tuan-hang/gian/K7Q2M4ZD",
		"/diem-ban/kim-lien",
	]) {
		expect(xml).toContain(`<loc>${origin}${path}</loc>`)
		expect(xml).toContain(`<loc>${origin}/en${path}</loc>`)
		expect(xml).toContain(`hreflang="en" href="${origin}/en${path}"`)
	}
	expect(xml).toContain(`<loc>${origin}/en</loc>`)
	expect(xml).toContain("<lastmod>2026-11-20</lastmod>")
})

it("splits a map that is too long for one file and loses nothing", () => {
	const files = sitemapFiles(pages, 6)
	expect(files).toBe(4)
	const places = Array.from({ length: files }, (_, index) => sitemapFile(pages, index + 1, origin, 6) ?? "")
	expect(places.every((xml) => (xml.match(/<url>/g) ?? []).length <= 6)).toBe(true)
	expect(places.join("").match(/<url>/g)).toHaveLength(pages.length * 2)
	expect(sitemapFile(pages, 5, origin, 6)).toBeNull()
	expect(sitemapFile(pages, 0, origin, 6)).toBeNull()
	expect(sitemapIndex(files, origin).match(/<sitemap>/g)).toHaveLength(4)
})

it("writes signs of XML as text", () => {
	expect(sitemapFile([{ path: "/san-pham/a&b" }], 1, origin)).toContain("/san-pham/a&amp;b")
})
