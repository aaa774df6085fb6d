import { homePage, listingDetail, producerDetail, producersPage, sitemapEntries } from "@ocop/contracts"
import { BAT_TRANG, type TestShop } from "./test-shop"

export function pages(shop: TestShop): void {
	describe("a shopper opens a page", () => {
		it("reads a listing's origin, papers, maker and stock", async () => {
			const { status, data } = await shop.get(`/store/catalogue/${shop.listings.vase.handle}`)
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
			await shop.build.takeDown(shop.listings.honey)
			for (const handle of [
				"khong-co",
				"..%2F..%2Fetc",
				"%00",
				"A".repeat(400),
				shop.listings.honey.handle,
			]) {
				const { status, data } = await shop.get(`/store/catalogue/${handle}`)
				expect([handle, status, data.code]).toEqual([handle, 404, "not_found"])
			}
		})

		it("finds producers by name and reads one with its listings", async () => {
			const page = producersPage.parse((await shop.get("/store/producers?q=gom")).data)
			expect(page.producers.map((producer) => producer.handle)).toEqual([shop.potters.handle])
			const detail = producerDetail.parse((await shop.get(`/store/producers/${shop.potters.handle}`)).data)
			expect(detail.listingsPage.map((card) => card.title.vi)).toContain("Bình gốm men lam")
			expect((await shop.get(`/store/producers/${shop.potters.handle}?page=9`)).status).toBe(404)
			expect((await shop.get("/store/producers/khong-co")).status).toBe(404)
		})

		it("comes in by the front page, whose numbers are counted now", async () => {
			const home = homePage.parse((await shop.get("/store/home")).data)
			expect(home.counts).toMatchObject({ listings: 7, validCertificates: 4, producers: 2 })
			expect(home.topRated[0]?.rating?.stars).toBe(5)
			const map = sitemapEntries.parse((await shop.get("/store/sitemap")).data)
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
				expect([path, (await shop.get(path)).status]).toEqual([path, 404])
			}
		})
	})
}
