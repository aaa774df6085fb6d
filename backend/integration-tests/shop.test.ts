import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
	cataloguePage,
	homePage,
	listingDetail,
	producerDetail,
	producersPage,
	sitemapEntries,
} from "@ocop/contracts"
import type * as ListingIndexModule from "../src/catalogue/listing-index"
import { revokeCertificate } from "../src/workflows/certification/revoke-certificate"
import { appModule } from "./builders/app-module"
import { type BuiltListing, type BuiltProducer, ShopBuilder } from "./builders/shop"

const BAT_TRANG = "00565"
const OFFICE = { type: "programme_office", id: "office-1" } as const

medusaIntegrationTestRunner({
	inApp: true,
	env: { DISABLE_ADMIN: "true" },
	testSuite: ({ api, getContainer }) => {
		const { listingIndex } = appModule<typeof ListingIndexModule>("catalogue/listing-index")
		let shop: ShopBuilder
		let potters: BuiltProducer
		let farmers: BuiltProducer
		const listings: Record<string, BuiltListing> = {}

		const get = (path: string) =>
			api.get(path, {
				headers: { "x-publishable-api-key": shop.market.publishableKey },
				validateStatus: () => true,
			})

		beforeAll(async () => {
			shop = await ShopBuilder.open(getContainer())
			potters = await shop.producer("Hợp tác xã Gốm Mẫu", BAT_TRANG, "gia-lam")
			farmers = await shop.producer("Hợp tác xã Nông sản Mẫu", "00004", "ba-dinh")
			listings.cake = await shop.listing({
				title: "Bánh cuốn Thanh Trì",
				producer: farmers,
				stars: 4,
				price: 30_000,
			})
			listings.noodles = await shop.listing({
				title: "Miến rong Minh Hồng",
				producer: farmers,
				stars: 3,
				price: 45_000,
			})
			listings.honey = await shop.listing({
				title: "Mật ong hoa nhãn",
				producer: farmers,
				price: 120_000,
				stock: 0,
			})
			listings.vase = await shop.listing({
				title: "Bình gốm men lam",
				titleEn: "Blue glazed vase",
				producer: potters,
				subgroup: "CRAFT_DECOR",
				stars: 5,
				price: 350_000,
			})
			listings.expired = await shop.listing({
				title: "Trà sen Tây Hồ",
				producer: farmers,
				subgroup: "FOOD_TEA",
				stars: 4,
				price: 200_000,
				decidedDaysAgo: 36 * 31,
			})
			listings.tour = await shop.listing({
				title: "Trải nghiệm làng gốm",
				producer: potters,
				subgroup: "TOUR_ALL",
				stars: 3,
			})
			listings.wine = await shop.listing({
				title: "Rượu nếp cái hoa vàng",
				producer: farmers,
				subgroup: "DRINK_ALC",
			})
		})

		beforeEach(async () => {
			await listingIndex.rebuild(getContainer())
		})

		const catalogue = async (query: string) => {
			const { status, data } = await get(`/store/catalogue?${query}`)
			expect(status, JSON.stringify(data)).toBe(200)
			return cataloguePage.parse(data)
		}
		const titles = async (query: string) => (await catalogue(query)).listings.map((card) => card.title.vi)

		describe("a shopper looks through the catalogue", () => {
			it("sees every listing with its price, stock and the stars that are in force", async () => {
				const page = await catalogue("")
				expect(page.total).toBe(7)
				const cake = page.listings.find((card) => card.title.vi === "Bánh cuốn Thanh Trì")
				expect(cake).toMatchObject({
					price: 30_000,
					inStock: true,
					rating: { stars: 4 },
					producer: { name: farmers.name },
				})
				const tea = page.listings.find((card) => card.title.vi === "Trà sen Tây Hồ")
				expect(tea?.rating).toBeNull()
			})

			it("finds bánh cuốn without accents, by its maker and by its place", async () => {
				expect(await titles("q=banh%20cuon")).toEqual(["Bánh cuốn Thanh Trì"])
				expect(await titles("q=B%C3%81NH%20CU%E1%BB%90N")).toEqual(["Bánh cuốn Thanh Trì"])
				expect(await titles("q=gom%20mau")).toContain("Bình gốm men lam")
				expect(await titles("q=bat%20trang")).toContain("Bình gốm men lam")
			})

			it("is forgiven one slip a word and told what was searched instead", async () => {
				const page = await catalogue("q=mien%20rogn")
				expect(page.listings[0]?.title.vi).toBe("Miến rong Minh Hồng")
				expect(page.correctedQuery).toBe("miến rong")
				expect((await catalogue("q=mien%20rong")).correctedQuery).toBeNull()
			})

			it("filters to four stars and sees only those in force counted", async () => {
				const page = await catalogue("stars=4")
				expect(page.listings.map((card) => card.title.vi)).toEqual(["Bánh cuốn Thanh Trì"])
				expect(page.facets.stars).toEqual([
					{ value: "5", count: 1 },
					{ value: "4", count: 1 },
					{ value: "3", count: 2 },
				])
			})

			it("narrows by group, former district, price and what is in stock, and the facets follow", async () => {
				expect(await titles("group=CRAFT")).toEqual(["Bình gốm men lam"])
				expect(await titles("group=FOOD_TEA")).toEqual(["Trà sen Tây Hồ"])
				expect((await catalogue("district=gia-lam")).total).toBe(2)
				expect(await titles("price_from=100000&price_to=150000")).toEqual(["Mật ong hoa nhãn"])
				const stocked = await catalogue("in_stock=true&group=FOOD_PROC")
				expect(stocked.listings.map((card) => card.title.vi)).not.toContain("Mật ong hoa nhãn")
				expect(stocked.facets.inStock).toBe(2)
				expect(stocked.facets.group.find((facet) => facet.value === "CRAFT")?.count).toBe(1)
			})

			it("sorts by price and by stars in force, the rest after them", async () => {
				const prices = (await catalogue("sort=price_asc")).listings.map((card) => card.price)
				expect(prices).toEqual([...prices].sort((a, b) => (a ?? 0) - (b ?? 0)))
				const stars = (await catalogue("sort=stars")).listings.map((card) => card.rating?.stars ?? 0)
				expect(stars).toEqual([5, 4, 3, 3, 0, 0, 0])
			})

			it("gets 404 for a page past the end and 400 for what makes no sense", async () => {
				expect((await get("/store/catalogue?page=2")).status).toBe(404)
				for (const query of [
					"page=0",
					"page=-1",
					"page=NaN",
					"stars=9",
					"sort=random",
					"colour=red",
					"q=a&q=b",
					"price_from=-5",
				]) {
					const { status, data } = await get(`/store/catalogue?${query}`)
					expect([query, status, data.code]).toEqual([query, 400, "invalid_input"])
				}
			})

			it("sees a star gone from card, filter and count as soon as it is revoked", async () => {
				expect((await catalogue("stars=4")).total).toBe(1)
				await revokeCertificate(getContainer()).run({
					input: {
						certifiedProductId: listings.cake?.certifiedProductId ?? "",
						code: listings.cake?.certificateCode ?? "",
						reason: "Không còn đáp ứng",
						actor: OFFICE,
					},
				})
				const { data } = await get(`/store/catalogue/${listings.cake?.handle}`)
				expect(data.rating).toBeNull()
				await vi.waitFor(async () => expect((await catalogue("stars=4")).total).toBe(0), { timeout: 2000 })
				expect((await catalogue("")).facets.stars.find((facet) => facet.value === "4")).toBeUndefined()
			})

			it("sees a new price and an emptied shelf without any event", async () => {
				await catalogue("")
				await shop.reprice(listings.vase as BuiltListing, 400_000)
				await shop.stock(listings.noodles as BuiltListing, 0)
				await listingIndex.catchUp(getContainer())
				expect((await catalogue("group=CRAFT")).listings[0]?.price).toBe(400_000)
				expect(await titles("in_stock=true")).not.toContain("Miến rong Minh Hồng")
			})
		})

		describe("a shopper opens a page", () => {
			it("reads a listing's origin, papers, maker and stock", async () => {
				const { status, data } = await get(`/store/catalogue/${listings.vase?.handle}`)
				expect(status, JSON.stringify(data)).toBe(200)
				const detail = listingDetail.parse(data)
				expect(detail).toMatchObject({
					title: { vi: "Bình gốm men lam", en: "Blue glazed vase" },
					available: 20,
					weightGrams: 500,
					rating: { stars: 5 },
					ward: { code: BAT_TRANG, formerDistrict: { slug: "gia-lam" } },
					producerCard: { listings: 2, certified: 2 },
				})
				expect(detail.qualityCertificates).toHaveLength(1)
				expect(detail.freshUntil).not.toBeNull()
			})

			it("gets 404 for a listing that is unknown, impossible or taken down", async () => {
				await shop.takeDown(listings.honey as BuiltListing)
				for (const handle of ["khong-co", "..%2F..%2Fetc", "%00", "A".repeat(400), listings.honey?.handle]) {
					const { status, data } = await get(`/store/catalogue/${handle}`)
					expect([handle, status, data.code]).toEqual([handle, 404, "not_found"])
				}
			})

			it("finds producers by name and reads one with its listings", async () => {
				const page = producersPage.parse((await get("/store/producers?q=gom")).data)
				expect(page.producers.map((producer) => producer.handle)).toEqual([potters.handle])
				const detail = producerDetail.parse((await get(`/store/producers/${potters.handle}`)).data)
				expect(detail.listingsPage.map((card) => card.title.vi)).toContain("Bình gốm men lam")
				expect((await get(`/store/producers/${potters.handle}?page=9`)).status).toBe(404)
				expect((await get("/store/producers/khong-co")).status).toBe(404)
			})

			it("comes in by the front page, whose numbers are counted now", async () => {
				const home = homePage.parse((await get("/store/home")).data)
				expect(home.counts).toMatchObject({ listings: 7, validCertificates: 4, producers: 2 })
				expect(home.topRated[0]?.rating?.stars).toBe(5)
				const map = sitemapEntries.parse((await get("/store/sitemap")).data)
				expect(map.listings).toHaveLength(7)
			})

			it("cannot reach Medusa's own store routes", async () => {
				for (const path of [
					"/store/products",
					"/store/carts/x",
					"/store/regions",
					"/store/orders/order_1",
					"/store/search",
				]) {
					expect([path, (await get(path)).status]).toEqual([path, 404])
				}
			})
		})
	},
})
