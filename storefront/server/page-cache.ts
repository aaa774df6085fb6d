/** A finished answer, cut where its nonce stood so that every copy gets a fresh one. */
export interface CachedPage {
	status: number
	headers: readonly (readonly [name: string, value: string])[]
	pieces: readonly string[]
	tags: readonly string[]
	/** Market time in ms after which no copy may be given (invariant 1); null when nothing on the page runs out. */
	freshUntil: number | null
}

/** Names a moment of the cache: what is stored under it must not have changed since. */
export type CacheMoment = number

/** Parameters that campaigns append and no page reads. */
const UNREAD_PARAMETERS = /^(utm_.*|fbclid|gclid|zarsrc)$/

const REMEMBERED_DROPS = 1_000

/** One key for every way to write the same address: parameters sorted, campaign parameters left out. */
export function pageKey(address: string): string {
	const url = new URL(address, "http://page")
	const parameters = [...url.searchParams]
		.filter(([name]) => !UNREAD_PARAMETERS.test(name))
		.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
	return `${url.pathname}?${new URLSearchParams(parameters)}`
}

/**
 * Rendered anonymous pages in memory, least recently used first out. An entry leaves when one of its tags is dropped or the
 * moment comes that changes it. Times are market time.
 */
export class PageCache {
	private readonly pages = new Map<string, CachedPage & { size: number }>()
	private size = 0
	private drops = 0
	private recentDrops: { number: number; tags: ReadonlySet<string> | "all" }[] = []

	/** @param maxCharacters bound on the text of all entries together */
	constructor(private readonly maxCharacters: number) {}

	/** Taken before a page reads its data, handed back to `store`. */
	moment(): CacheMoment {
		return this.drops
	}

	find(key: string, now: Date): CachedPage | null {
		const page = this.pages.get(key)
		if (!page) return null
		if (page.freshUntil !== null && page.freshUntil <= now.getTime()) {
			this.remove(key)
			return null
		}
		this.pages.delete(key)
		this.pages.set(key, page)
		return page
	}

	/** Keeps a page unless one of its tags was dropped after `since`: its data may be older than the change. */
	store(key: string, page: CachedPage, since: CacheMoment, now: Date) {
		if (page.freshUntil !== null && page.freshUntil <= now.getTime()) return
		if (this.droppedSince(page.tags, since)) return
		const size = key.length + page.pieces.reduce((sum, piece) => sum + piece.length, 0)
		if (size > this.maxCharacters / 4) return
		this.remove(key)
		this.pages.set(key, { ...page, size })
		this.size += size
		for (const oldest of this.pages.keys()) {
			if (this.size <= this.maxCharacters) break
			this.remove(oldest)
		}
	}

	drop(tags: Iterable<string>) {
		const dropped = new Set(tags)
		if (dropped.size === 0) return
		this.remember(dropped)
		for (const [key, page] of this.pages) if (page.tags.some((tag) => dropped.has(tag))) this.remove(key)
	}

	dropAll() {
		this.remember("all")
		this.pages.clear()
		this.size = 0
	}

	private droppedSince(tags: readonly string[], since: CacheMoment) {
		if (this.drops === since) return false
		// So long ago that the drops between are forgotten: assume the worst.
		if (this.drops - since > this.recentDrops.length) return true
		return this.recentDrops.some(
			(drop) =>
				drop.number > since &&
				(drop.tags === "all" || tags.some((tag) => drop.tags !== "all" && drop.tags.has(tag))),
		)
	}

	private remember(tags: ReadonlySet<string> | "all") {
		this.drops += 1
		this.recentDrops.push({ number: this.drops, tags })
		if (this.recentDrops.length > REMEMBERED_DROPS)
			this.recentDrops = this.recentDrops.slice(-REMEMBERED_DROPS / 2)
	}

	private remove(key: string) {
		const page = this.pages.get(key)
		if (!page) return
		this.pages.delete(key)
		this.size -= page.size
	}
}
