import { Modules } from "@medusajs/framework/utils"
import { LISTING_INDEX } from "../../src/catalogue/listing-documents"
import type { BuiltListing } from "../builders/shop"
import type { TestShop } from "../shop/test-shop"

/** How to break an engine for good reasons; what is returned mends it again. */
export interface EngineFaults {
	/** It refuses or fails at once. */
	kill(): Promise<() => Promise<void>>
	/** It takes questions and does not answer. */
	hang(): Promise<() => Promise<void>>
}

/** An engine may take a moment to work in what it was told. */
const SOON = { timeout: 5000, interval: 50 }
/** The time limit of a search, twice over for a slow machine. */
const BOUNDED_MS = 5000
/** Longer than an engine is left alone after a failure. */
const RECOVERS = { timeout: 15_000, interval: 250 }

/** What the market promises of its search, whichever engine stands behind it (docs/decisions/0005-search.md). */
export function searchContract(shop: TestShop, faults: EngineFaults): void {
	const engine = () => shop.container.resolve(Modules.SEARCH)
	/** What the engine itself holds of a listing, past our table. */
	const held = async (listing: BuiltListing) => {
		const { hits } = await engine().search({ entity: LISTING_INDEX, filters: { id: [listing.id] } })
		return hits.map((hit) => hit.document)
	}
	const eventually = (look: () => Promise<void>) => vi.waitFor(look, SOON)
	/** The same question is answered from memory; a floor under every price makes it another. */
	let floor = 0
	const asked = (words: string) => shop.titles(`q=${encodeURIComponent(words)}&price_from=${floor++}`)

	describe("searching by words, whichever engine answers", () => {
		beforeEach(async () => {
			await eventually(async () => expect(await held(shop.listings.wine)).toHaveLength(1))
		})

		it("is blind to accents and case, and đ is d (invariant 16)", async () => {
			for (const words of ["banh cuon", "Bánh CUỐN", "BANH cuốn"])
				await eventually(async () => expect(await asked(words)).toEqual(["Bánh cuốn Thanh Trì"]))
			expect(await asked("ruou nep cai hoa vang")).toEqual(["Rượu nếp cái hoa vàng"])
			expect(await asked("ba đình")).toEqual(await asked("ba dinh"))
		})

		it("asks for every word, and for whole words before unfinished ones", async () => {
			expect(await asked("banh xyzzy")).toEqual([])
			expect(await asked("xyzzy banh")).toEqual([])
			expect(await asked("hoa nhan")).toEqual(["Mật ong hoa nhãn"])
			await eventually(async () => expect(await asked("tra s")).toEqual(["Trà sen Tây Hồ"]))
			expect(await asked("trai nghie")).toEqual(["Trải nghiệm làng gốm"])
		})

		it("forgives one slip a word and says what it searched", async () => {
			for (const slipped of ["mien rogn", "mienn rong", "mie rong"]) {
				const page = await shop.catalogue(`q=${encodeURIComponent(slipped)}&price_from=${floor++}`)
				expect(page.listings[0]?.title.vi).toBe("Miến rong Minh Hồng")
				expect(page.correctedQuery).toBe("miến rong")
			}
		})

		it("knows what a thing is called elsewhere, who makes it, where it is from and what kind it is", async () => {
			const dong = await shop.build.listing({ title: "Miến dong Ba Vì", producer: shop.farmers })
			await shop.index.refresh(shop.container, [dong.id])
			await eventually(async () => expect(await asked("miến rong ba vì")).toEqual(["Miến dong Ba Vì"]))
			expect((await asked("gom mau")).sort()).toEqual(["Bình gốm men lam", "Trải nghiệm làng gốm"])
			expect(await asked("gia lam")).toContain("Bình gốm men lam")
			expect(await asked("co con")).toEqual(["Rượu nếp cái hoa vàng"])
			expect(await asked("glazed vase")).toEqual(["Bình gốm men lam"])
		})

		it("goes together with the catalogue's filters, counts and orders", async () => {
			const words = "q=mau"
			const all = await shop.catalogue(words)
			expect(all.total).toBe(7)
			expect(await shop.titles(`${words}&group=CRAFT`)).toEqual(["Bình gốm men lam"])
			expect(await shop.titles(`${words}&stars=4`)).toEqual(["Bánh cuốn Thanh Trì"])
			expect(await shop.titles(`${words}&price_from=100000&price_to=150000`)).toEqual(["Mật ong hoa nhãn"])
			expect(await shop.titles(`${words}&in_stock=true&district=ba-dinh`)).not.toContain("Mật ong hoa nhãn")
			expect((await shop.titles(`${words}&sort=price_desc`))[0]).toBe("Bình gốm men lam")
			expect(all.facets.stars).toContainEqual({ value: "4", count: 1 })
		})

		it("finds a listing by its new name, and no longer by the old one", async () => {
			const { honey } = shop.listings
			await shop.container.resolve(Modules.PRODUCT).updateProducts(honey.id, { title: "Mật hoa cà phê" })
			await shop.index.catchUp(shop.container)
			await eventually(async () => expect(await asked("ca phe")).toEqual(["Mật hoa cà phê"]))
			expect(await asked("hoa nhan")).toEqual([])
			await eventually(async () =>
				expect(await held(honey)).toEqual([expect.objectContaining({ title: "mat hoa ca phe" })]),
			)
		})

		it("does not find what was taken down, nor does the engine hold it", async () => {
			await shop.build.takeDown(shop.listings.cake)
			await shop.index.catchUp(shop.container)
			expect(await asked("banh cuon")).toEqual([])
			await eventually(async () => expect(await held(shop.listings.cake)).toEqual([]))
		})

		it("mends at its start what the engine lost, and what it holds of another market", async () => {
			const { cake, vase } = shop.listings
			await shop.index.catchUp(shop.container)
			const [document] = await held(vase)
			await engine().deleteDocuments({ index: LISTING_INDEX, filters: { id: [cake.id] } })
			await engine().upsertDocuments({
				index: LISTING_INDEX,
				documents: [{ ...document, id: "prod_of_another_market" }],
			})
			await eventually(async () => expect(await held(cake)).toEqual([]))
			await shop.index.startAnew(shop.container)
			expect((await shop.catalogue("")).total).toBe(7)
			await eventually(async () => expect(await held(cake)).toHaveLength(1))
			await eventually(async () =>
				expect(await held({ ...vase, id: "prod_of_another_market" })).toHaveLength(0),
			)
		})
	})

	describe("searching while the engine is out of order", () => {
		const degraded = async (breakEngine: () => Promise<() => Promise<void>>) => {
			const mend = await breakEngine()
			try {
				const slowest = []
				for (const words of ["banh cuon", "mien rogn", "hoa nh"]) {
					const started = performance.now()
					slowest.push([words, await asked(words)])
					expect(performance.now() - started, words).toBeLessThan(BOUNDED_MS)
				}
				expect(slowest).toEqual([
					["banh cuon", ["Bánh cuốn Thanh Trì"]],
					["mien rogn", ["Miến rong Minh Hồng"]],
					["hoa nh", ["Mật ong hoa nhãn"]],
				])
				// Nothing waits for the engine but what is to be written to it.
				await shop.build.reprice(shop.listings.vase, 400_000)
				const caughtUp = shop.index.catchUp(shop.container)
				await vi.waitFor(
					async () => expect((await shop.catalogue("group=CRAFT")).listings[0]?.price).toBe(400_000),
					BOUNDED_MS,
				)
				await caughtUp
			} finally {
				await mend()
			}
			// Once it is well it is asked again, and told what it missed.
			await vi.waitFor(async () => {
				await shop.index.catchUp(shop.container)
				expect(await held(shop.listings.vase)).toEqual([expect.objectContaining({ price: 400_000 })])
			}, RECOVERS)
			await engine().deleteDocuments({ index: LISTING_INDEX, filters: { id: [shop.listings.cake.id] } })
			await vi.waitFor(async () => expect(await asked("banh cuon")).toEqual([]), RECOVERS)
		}

		it("finds the same by the process' own table when the engine fails", () => degraded(faults.kill), 90_000)

		it("does so within a few seconds when the engine hangs", () => degraded(faults.hang), 90_000)
	})
}
