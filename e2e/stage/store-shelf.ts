import { storeKey } from "./admin-desk"
import { market } from "./market"

export interface Words {
	vi: string
	en: string | null
}

export interface WardOf {
	code: string
	name: string
	provinceName: string
	formerDistrict: { slug: string; name: string } | null
}

export interface Stars {
	stars: 3 | 4 | 5
	potentialFive: boolean
	validThrough: string
	certificateCode: string
}

/** What the tests read of a listing in a list. */
export interface Card {
	handle: string
	title: Words
	producer: { handle: string; name: string }
	ward: WardOf
	group: string
	subgroup: string
	kind: "goods" | "alcohol" | "service"
	price: number | null
	rating: Stars | null
	inStock: boolean
}

export interface Listing extends Card {
	variantId: string
	available: number
	contactPhone: string | null
	shelves: { showroom: { handle: string; name: Words }; available: number }[]
}

interface Count {
	value: string
	count: number
}

export interface Catalogue {
	listings: Card[]
	total: number
	page: number
	pages: number
	facets: { group: Count[]; stars: Count[]; district: Count[]; ward: Count[]; inStock: number }
	correctedQuery: string | null
}

/** Asks a store route of the backend. @throws when it refuses */
export async function askStore<Body>(path: string, backend = market.backend): Promise<Body> {
	const response = await fetch(new URL(path, backend), {
		headers: { "x-publishable-api-key": await storeKey() },
	})
	if (!response.ok) throw new Error(`GET ${path} answered ${response.status}: ${await response.text()}`)
	return response.json()
}

export type CatalogueAsk = Record<string, string | number>

export function catalogue(ask: CatalogueAsk, backend?: string): Promise<Catalogue> {
	const query = new URLSearchParams(Object.entries(ask).map(([name, value]) => [name, String(value)]))
	return askStore(`/store/catalogue?${query}`, backend)
}

export function listing(handle: string, backend?: string): Promise<Listing> {
	return askStore(`/store/catalogue/${handle}`, backend)
}

/**
 * The first listings, in the catalogue's order, that are as wanted. The market's data is asked instead of known by heart,
 * so another size or seed of the demo serves as well.
 * @throws when the market has fewer
 */
export async function findCards(
	ask: CatalogueAsk,
	count: number,
	isWanted: (card: Card) => boolean = () => true,
): Promise<Card[]> {
	const found: Card[] = []
	for (let page = 1; ; page += 1) {
		const answer = await catalogue({ sort: "newest", ...ask, page })
		found.push(...answer.listings.filter(isWanted))
		if (found.length >= count) return found.slice(0, count)
		if (page >= answer.pages)
			throw new Error(`The market has ${found.length} of ${count} wanted listings: ${JSON.stringify(ask)}.`)
	}
}

export async function findCard(ask: CatalogueAsk, isWanted?: (card: Card) => boolean): Promise<Card> {
	const [card] = await findCards(ask, 1, isWanted)
	if (!card) throw new Error("unreachable: findCards answers with as many as were asked for")
	return card
}

/**
 * Tests run beside each other on one market. One that changes a listing takes it from a shelf of its own; tests that only
 * look take theirs from other groups. The shelves are parts of one subgroup, told apart by a sum over the handle, so that
 * nothing one test changes moves the listing of another.
 */
const OWN_SHELVES = [
	"revocation",
	"dearer",
	"takenDown",
	"soldOutInCart",
	"soldOut",
	"officeAtWork",
	"fewerWithoutScripts",
	"cashLimit",
	"cashLimitWithoutScripts",
	"lastPiece",
	"boundOfPhone",
] as const
const SHELF_GROUP = "CRAFT_DECOR"

/** A starred listing in stock that belongs to one test alone. */
export async function ownListing(purpose: (typeof OWN_SHELVES)[number]): Promise<Listing> {
	const shelf = OWN_SHELVES.indexOf(purpose)
	const ask = { group: SHELF_GROUP, stars: "3,4", in_stock: "true" }
	const card = await findCard(ask, ({ handle }) => sumOf(handle) % OWN_SHELVES.length === shelf)
	return listing(card.handle)
}

function sumOf(text: string): number {
	return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7)
}
