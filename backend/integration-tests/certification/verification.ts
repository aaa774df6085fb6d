import { certificatesPage } from "@ocop/contracts"
import { aCertificate, aCertifiedProduct, monthsAgo } from "./builders"
import type { TestMarket } from "./test-market"

export function verification(market: TestMarket): void {
	describe("verifying a certificate in the shop", () => {
		it("accepts the code as people type it, and shows the whole history", async () => {
			const former = aCertificate({ stars: 3, decidedOn: monthsAgo(30), state: "superseded" })
			const current = aCertificate({ stars: 4 })
			await aCertifiedProduct(market.container, { certificates: [former, current] })
			const typed = former.code.toLowerCase().replace(/^(....)/, "$1-")

			const page = await market.certificateOf(typed)

			expect(page.certificate.code).toBe(former.code)
			expect(page.history.map(({ code, standing }) => [code, standing])).toEqual([
				[current.code, "active"],
				[former.code, "superseded"],
			])
			expect(page.listings).toEqual([])
		})

		it("searches by words and pages the answer", async () => {
			const certificate = aCertificate()
			await aCertifiedProduct(market.container, {
				nameVi: "Chè lam Vọng Nguyệt",
				certificates: [certificate],
			})
			await aCertifiedProduct(market.container, { nameVi: "Chè lam không sao" })

			const answer = await market.get("/store/certificates?q=che%20lam", market.shop)

			const page = certificatesPage.parse(answer.data)
			expect(page.results.map((result) => result.certificate.code)).toEqual([certificate.code])
			expect(page).toMatchObject({ total: 1, page: 1, pages: 1 })
		})

		it("answers what it does not know, or does not understand, in words", async () => {
			const answers = {
				"/store/certificates/KHONGCO1": 404,
				"/store/certificates/%00": 404,
				"/store/certificates/..%2f..": 404,
				"/store/certificates": 400,
				"/store/certificates?q=%20": 400,
				[`/store/certificates?q=${"a".repeat(10_000)}`]: 400,
				"/store/certificates?q=a&page=0": 400,
				"/store/certificates?q=a&q=b": 400,
			}
			for (const [path, status] of Object.entries(answers)) {
				const answer = await market.get(path, market.shop)
				expect([path, answer.status]).toEqual([path, status])
				expect(answer.data.message).toMatch(/\p{L}/u)
			}
		})
	})
}
