import { addDays, startOfDay, validThroughOf } from "@ocop/domain"
import { aCertificate, aCertifiedProduct, aDecision, aListing, monthsAgo, today } from "./builders"
import type { TestMarket } from "./test-market"

export function starsInForce(market: TestMarket): void {
	describe("a star is shown only while its certificate is in force (invariant 1)", () => {
		it("shows the stars of a valid certificate, and until when the answer may be kept", async () => {
			const certificate = aCertificate({ stars: 4, decidedOn: monthsAgo(2) })
			const product = await aCertifiedProduct(market.container, { certificates: [certificate] })
			await aListing(market.container, product)

			const page = await market.certificateOf(certificate.code)

			expect(page.certificate.standing).toBe("active")
			expect(page.product.rating).toEqual({
				stars: 4,
				potentialFive: false,
				validThrough: validThroughOf(monthsAgo(2)),
				certificateCode: certificate.code,
			})
			expect(page.listings.map((card) => card.rating?.stars)).toEqual([4])
			const dayAfter = addDays(validThroughOf(monthsAgo(2)), 1)
			expect(page.freshUntil).toBe(startOfDay(dayAfter).toISOString())
		})

		it("shows no star on the day after the last one, though nothing was written", async () => {
			const expired = aCertificate({ stars: 4, decidedOn: monthsAgo(37) })
			const product = await aCertifiedProduct(market.container, { certificates: [expired] })
			await aListing(market.container, product)

			const page = await market.certificateOf(expired.code)

			expect(page.certificate.standing).toBe("expired")
			expect(page.product.rating).toBeNull()
			expect(page.listings.map((card) => card.rating)).toEqual([null])
		})

		it("counts the last day in full, in the market's time zone", async () => {
			const certificate = aCertificate({ decidedOn: monthsAgo(2) })
			const { id } = await aCertifiedProduct(market.container, { certificates: [certificate] })
			const midnight = startOfDay(addDays(validThroughOf(certificate.decidedOn), 1))

			const lastMoment = await market.register.ratingsOf([id], new Date(midnight.getTime() - 1))
			const nextMoment = await market.register.ratingsOf([id], midnight)

			expect(lastMoment.get(id)?.code).toBe(certificate.code)
			expect(nextMoment.get(id)).toBeNull()
		})

		it("takes the star away with the answer to the revocation, and says why", async () => {
			const certificate = aCertificate()
			const product = await aCertifiedProduct(market.container, { certificates: [certificate] })
			await aListing(market.container, product)

			const revoked = await market.post(
				`/admin/certified-products/${product.id}/revoke`,
				{ code: certificate.code, reason: "Mẫu kiểm nghiệm không đạt." },
				market.office,
			)

			expect(revoked.status).toBe(200)
			const page = await market.certificateOf(certificate.code)
			expect(page.certificate).toMatchObject({
				standing: "revoked",
				revokedOn: today(),
				revokedReason: "Mẫu kiểm nghiệm không đạt.",
			})
			expect(page.product.rating).toBeNull()
			expect(page.listings.map((card) => card.rating)).toEqual([null])
		})
	})

	describe("potential five (invariant 2)", () => {
		it("is four stars with a word beside, never five", async () => {
			const { id } = await aCertifiedProduct(market.container)
			const decision = aDecision({ stars: 4, potentialFive: true })

			const granted = await market.post(`/admin/certified-products/${id}/grant`, decision, market.office)

			expect(granted.data.rating).toMatchObject({ stars: 4, potentialFive: true })
		})

		it("becomes five by an upgrade that the ministry decided", async () => {
			const former = aCertificate({ stars: 4, potentialFive: true, decidedOn: monthsAgo(6) })
			const { id } = await aCertifiedProduct(market.container, { certificates: [former] })
			const decision = { ...aDecision({ stars: 5 }), replaces: former.code }

			const upgraded = await market.post(`/admin/certified-products/${id}/upgrade`, decision, market.office)

			expect(upgraded.data.rating).toMatchObject({ stars: 5, potentialFive: false })
		})
	})
}
