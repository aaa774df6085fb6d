import { aCertificate, aCertifiedProduct, aListing, daysAgo, monthsAgo } from "./builders"
import type { TestMarket } from "./test-market"

export function registerList(market: TestMarket): void {
	describe("the register's list", () => {
		const listed = async (query: string) => {
			const { data } = await market.get(`/admin/certified-products?${query}`, market.office)
			return data.certifiedProducts.map(({ id }: { id: string }) => id)
		}

		it("finds by words without accents, by producer and by certificate code", async () => {
			const certificate = aCertificate()
			const { id } = await aCertifiedProduct(market.container, {
				nameVi: "Miến dong Đồi Vọng",
				searchWords: "Tổ hợp tác Suối Én",
				certificates: [certificate],
			})
			await aCertifiedProduct(market.container)

			for (const q of ["mien dong", "ĐỒI VỌNG", "suoi en", certificate.code.toLowerCase()]) {
				expect(await listed(`q=${encodeURIComponent(q)}`)).toEqual([id])
			}
			expect(await listed("q=%25")).toEqual([])
		})

		it("has tabs for what expires, what has expired, and what is still offered without stars", async () => {
			const expiring = await aCertifiedProduct(market.container, {
				certificates: [aCertificate({ decidedOn: monthsAgo(33) })],
			})
			const expired = await aCertifiedProduct(market.container, {
				certificates: [aCertificate({ decidedOn: monthsAgo(38) })],
			})
			const revoked = await aCertifiedProduct(market.container, {
				certificates: [aCertificate({ state: "revoked", revokedOn: daysAgo(1), revokedReason: "Thử" })],
			})
			await aCertifiedProduct(market.container, { certificates: [aCertificate()] })
			await aListing(market.container, expiring)
			const listing = await aListing(market.container, revoked)

			expect(await listed("standing=expiring")).toEqual([expiring.id])
			expect(await listed("standing=expired")).toEqual([expired.id])
			expect(await listed("standing=lapsed_offered")).toEqual([revoked.id])
			expect(await listed(`product_id=${listing.id}`)).toEqual([revoked.id])
		})

		it("is paged, and refuses what it does not understand", async () => {
			for (const _ of [1, 2, 3]) await aCertifiedProduct(market.container)
			const page = await market.get("/admin/certified-products?limit=2&offset=2", market.office)
			expect(page.data).toMatchObject({ count: 3, limit: 2, offset: 2 })
			expect(page.data.certifiedProducts).toHaveLength(1)
			for (const query of ["limit=1000", "offset=-1", "standing=gold", "limit=2&limit=3"]) {
				expect((await market.get(`/admin/certified-products?${query}`, market.office)).status).toBe(400)
			}
		})
	})
}
