import { revokeCertificate } from "../../src/workflows/certification/revoke-certificate"
import type { TestShop } from "./test-shop"

const OFFICE = { type: "programme_office", id: "office-1" } as const

export function browsing(shop: TestShop): void {
	describe("a shopper looks through the catalogue", () => {
		it("sees every listing with its price, stock and the stars that are in force", async () => {
			const page = await shop.catalogue("")
			expect(page.total).toBe(7)
			const cake = page.listings.find((card) => card.title.vi === "Bánh cuốn Thanh Trì")
			expect(cake).toMatchObject({
				price: 30_000,
				inStock: true,
				rating: { stars: 4 },
				producer: { name: shop.farmers.name },
			})
			const tea = page.listings.find((card) => card.title.vi === "Trà sen Tây Hồ")
			expect(tea?.rating).toBeNull()
		})

		it("finds bánh cuốn without accents, by its maker and by its place", async () => {
			expect(await shop.titles("q=banh%20cuon")).toEqual(["Bánh cuốn Thanh Trì"])
			expect(await shop.titles("q=B%C3%81NH%20CU%E1%BB%90N")).toEqual(["Bánh cuốn Thanh Trì"])
			expect(await shop.titles("q=gom%20mau")).toContain("Bình gốm men lam")
			expect(await shop.titles("q=bat%20trang")).toContain("Bình gốm men lam")
		})

		it("is forgiven one slip a word and told what was searched instead", async () => {
			const page = await shop.catalogue("q=mien%20rogn")
			expect(page.listings[0]?.title.vi).toBe("Miến rong Minh Hồng")
			expect(page.correctedQuery).toBe("miến rong")
			expect((await shop.catalogue("q=mien%20rong")).correctedQuery).toBeNull()
		})

		it("filters to four stars and sees only those in force counted", async () => {
			const page = await shop.catalogue("stars=4")
			expect(page.listings.map((card) => card.title.vi)).toEqual(["Bánh cuốn Thanh Trì"])
			expect(page.facets.stars).toEqual([
				{ value: "5", count: 1 },
				{ value: "4", count: 1 },
				{ value: "3", count: 2 },
			])
		})

		it("narrows by group, former district, price and what is in stock, and the facets follow", async () => {
			expect(await shop.titles("group=CRAFT")).toEqual(["Bình gốm men lam"])
			expect(await shop.titles("group=FOOD_TEA")).toEqual(["Trà sen Tây Hồ"])
			expect((await shop.catalogue("district=gia-lam")).total).toBe(2)
			expect(await shop.titles("price_from=100000&price_to=150000")).toEqual(["Mật ong hoa nhãn"])
			const stocked = await shop.catalogue("in_stock=true&group=FOOD_PROC")
			expect(stocked.listings.map((card) => card.title.vi)).not.toContain("Mật ong hoa nhãn")
			expect(stocked.facets.inStock).toBe(2)
			expect(stocked.facets.group.find((facet) => facet.value === "CRAFT")?.count).toBe(1)
		})

		it("sorts by price and by stars in force, the rest after them", async () => {
			const prices = (await shop.catalogue("sort=price_asc")).listings.map((card) => card.price)
			expect(prices).toEqual([...prices].sort((a, b) => (a ?? 0) - (b ?? 0)))
			const stars = (await shop.catalogue("sort=stars")).listings.map((card) => card.rating?.stars ?? 0)
			expect(stars).toEqual([5, 4, 3, 3, 0, 0, 0])
		})

		it("gets 404 for a page past the end and 400 for what makes no sense", async () => {
			expect((await shop.get("/store/catalogue?page=2")).status).toBe(404)
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
				const { status, data } = await shop.get(`/store/catalogue?${query}`)
				expect([query, status, data.code]).toEqual([query, 400, "invalid_input"])
			}
		})

		it("sees a star gone from card, filter and count as soon as it is revoked", async () => {
			expect((await shop.catalogue("stars=4")).total).toBe(1)
			await revokeCertificate(shop.container).run({
				input: {
					certifiedProductId: shop.listings.cake.certifiedProductId ?? "",
					code: shop.listings.cake.certificateCode ?? "",
					reason: "Không còn đáp ứng",
					actor: OFFICE,
				},
			})
			const { data } = await shop.get(`/store/catalogue/${shop.listings.cake.handle}`)
			expect(data.rating).toBeNull()
			await vi.waitFor(async () => expect((await shop.catalogue("stars=4")).total).toBe(0), { timeout: 2000 })
			expect((await shop.catalogue("")).facets.stars.find((facet) => facet.value === "4")).toBeUndefined()
		})

		it("sees a new price and an emptied shelf without any event", async () => {
			await shop.catalogue("")
			await shop.build.reprice(shop.listings.vase, 400_000)
			await shop.build.stock(shop.listings.noodles, 0)
			await shop.index.catchUp(shop.container)
			expect((await shop.catalogue("group=CRAFT")).listings[0]?.price).toBe(400_000)
			expect(await shop.titles("in_stock=true")).not.toContain("Miến rong Minh Hồng")
		})
	})
}
