import { describe, expect, it } from "vitest"
import { type CachedPage, PageCache, pageKey } from "./page-cache"

const NOON = new Date("2026-11-21T05:00:00Z")
const later = (ms: number) => new Date(NOON.getTime() + ms)

function page(part: Partial<CachedPage> = {}): CachedPage {
	return { status: 200, headers: [], pieces: ["<p>"], tags: ["catalogue"], freshUntil: null, ...part }
}

describe("the page cache", () => {
	it("gives back what was stored", () => {
		const cache = new PageCache(10_000)
		cache.store("/a?", page(), cache.moment(), NOON)
		expect(cache.find("/a?", NOON)?.pieces).toEqual(["<p>"])
		expect(cache.find("/b?", NOON)).toBeNull()
	})

	it("lets a page go at the moment that changes it", () => {
		const cache = new PageCache(10_000)
		cache.store("/a?", page({ freshUntil: NOON.getTime() + 1_000 }), cache.moment(), NOON)
		expect(cache.find("/a?", later(999))).not.toBeNull()
		expect(cache.find("/a?", later(1_000))).toBeNull()
	})

	it("drops the pages that carry a tag, and no others", () => {
		const cache = new PageCache(10_000)
		cache.store("/a?", page({ tags: ["product:mien", "catalogue"] }), cache.moment(), NOON)
		cache.store("/b?", page({ tags: ["product:tra"] }), cache.moment(), NOON)
		cache.drop(["product:mien"])
		expect(cache.find("/a?", NOON)).toBeNull()
		expect(cache.find("/b?", NOON)).not.toBeNull()
	})

	it("does not keep a page whose data may be older than a change", () => {
		const cache = new PageCache(10_000)
		const before = cache.moment()
		cache.drop(["product:mien"])
		cache.store("/a?", page({ tags: ["product:mien"] }), before, NOON)
		cache.store("/b?", page({ tags: ["product:tra"] }), before, NOON)
		expect(cache.find("/a?", NOON)).toBeNull()
		expect(cache.find("/b?", NOON)).not.toBeNull()
	})

	it("keeps nothing that was rendered before everything was dropped", () => {
		const cache = new PageCache(10_000)
		const before = cache.moment()
		cache.dropAll()
		cache.store("/a?", page(), before, NOON)
		expect(cache.find("/a?", NOON)).toBeNull()
	})

	it("stays within its bound and lets go of what was asked for longest ago", () => {
		const cache = new PageCache(400)
		const big = page({ pieces: ["x".repeat(90)] })
		for (const key of ["/1?", "/2?", "/3?", "/4?"]) cache.store(key, big, cache.moment(), NOON)
		cache.find("/1?", NOON)
		cache.store("/5?", big, cache.moment(), NOON)
		expect(cache.find("/1?", NOON)).not.toBeNull()
		expect(cache.find("/2?", NOON)).toBeNull()
		expect(cache.find("/5?", NOON)).not.toBeNull()
	})
})

describe("the key of a page", () => {
	it("is the same however the address is written", () => {
		expect(pageKey("/san-pham?trang=2&q=mien&utm_source=x&fbclid=y")).toBe(
			pageKey("/san-pham?q=mien&trang=2"),
		)
	})

	it("differs by language, page and parameter", () => {
		expect(new Set(["/san-pham", "/en/san-pham", "/san-pham?q=a", "/san-pham.data"].map(pageKey)).size).toBe(
			4,
		)
	})
})
