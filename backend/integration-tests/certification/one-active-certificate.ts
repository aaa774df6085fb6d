import { marketClock } from "../../clock"
import { aCertificate, aCertifiedProduct, aDecision, aDeed, daysAgo, monthsAgo } from "./builders"
import { OFFICE, type TestMarket } from "./test-market"

export function oneActiveCertificate(market: TestMarket): void {
	describe("at most one active certificate (invariant 3)", () => {
		it("supersedes an expired certificate when a new one is granted", async () => {
			const expired = aCertificate({ decidedOn: monthsAgo(40) })
			const { id } = await aCertifiedProduct(market.container, { certificates: [expired] })

			const granted = await market.post(
				`/admin/certified-products/${id}/grant`,
				aDecision({ stars: 3 }),
				market.office,
			)

			expect(granted.data.history.map((entry: { standing: string }) => entry.standing)).toEqual([
				"active",
				"superseded",
			])
			expect((await market.certificateOf(expired.code)).certificate.standing).toBe("superseded")
		})

		it("refuses a grant while stars are in force", async () => {
			const active = aCertificate()
			const { id } = await aCertifiedProduct(market.container, { certificates: [active] })

			const refused = await market.post(`/admin/certified-products/${id}/grant`, aDecision(), market.office)

			expect(refused.status).toBe(409)
			expect(refused.data).toMatchObject({
				code: "certificate_already_active",
				params: { code: active.code },
			})
		})

		it("renews: the old one is superseded, the new one is active", async () => {
			const former = aCertificate({ decidedOn: monthsAgo(34) })
			const { id } = await aCertifiedProduct(market.container, { certificates: [former] })
			const decision = { ...aDecision({ stars: 3, decidedOn: daysAgo(3) }), replaces: former.code }

			const renewed = await market.post(`/admin/certified-products/${id}/renew`, decision, market.office)

			expect(renewed.data.rating).toMatchObject({ stars: 3 })
			expect(renewed.data.history[1]).toMatchObject({ code: former.code, standing: "superseded" })
		})

		it("keeps the old certificate when the new one cannot be written", async () => {
			const former = aCertificate({ decidedOn: monthsAgo(6) })
			const { id } = await aCertifiedProduct(market.container, { certificates: [former] })
			// Postgres refuses this letter, after the old certificate was superseded in the same transaction.
			const unwritable = aDecision({ decisionNumber: "\u0000" })

			await expect(
				market.register.decide("renew", id, unwritable, former.code, aDeed(OFFICE)),
			).rejects.toThrow()

			expect((await market.register.ratingsOf([id], marketClock.now())).get(id)?.code).toBe(former.code)
			expect(await market.actsOn(id)).toEqual([])
		})

		it("lets one of two grants at once win and tells the other", async () => {
			const { id } = await aCertifiedProduct(market.container)
			const grant = (stars: 3 | 4) =>
				market.post(`/admin/certified-products/${id}/grant`, aDecision({ stars }), market.office)

			const answers = await Promise.all([grant(3), grant(4)])

			expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
			const loser = answers.find(({ status }) => status === 409)
			expect(loser?.data.code).toBe("certificate_already_active")
			expect((await market.register.historiesOf([id])).get(id)).toHaveLength(1)
		})

		it("lets one of two renewals at once win: the other saw a certificate that is no longer active", async () => {
			const former = aCertificate({ decidedOn: monthsAgo(20) })
			const { id } = await aCertifiedProduct(market.container, { certificates: [former] })
			const renew = () =>
				market.post(
					`/admin/certified-products/${id}/renew`,
					{ ...aDecision(), replaces: former.code },
					market.office,
				)

			const answers = await Promise.all([renew(), renew()])

			expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
			expect(answers.find(({ status }) => status === 409)?.data.code).toBe("certificate_no_longer_active")
		})

		it("is kept by the database too", async () => {
			const { id } = await aCertifiedProduct(market.container, { certificates: [aCertificate()] })
			const second = `insert into certificate (id, code, certified_product_id, stars, potential_five, part_a, part_b,
				part_c, score, decision_number, authority, decided_on, valid_through, state)
				select 'cert_second', 'SECOND00', certified_product_id, stars, potential_five, part_a, part_b, part_c, score,
				decision_number, authority, decided_on, valid_through, state from certificate where certified_product_id = ?`

			await expect(market.sql(second, [id])).rejects.toThrow("certificate_one_active")
		})

		it("never forgets: certificates are not deleted, rewritten or brought back", async () => {
			const revoked = aCertificate({ state: "revoked", revokedOn: daysAgo(9), revokedReason: "Thử" })
			await aCertifiedProduct(market.container, { certificates: [revoked] })

			await expect(market.sql("delete from certificate where code = ?", [revoked.code])).rejects.toThrow(
				"deleted",
			)
			await expect(
				market.sql("update certificate set stars = 5 where code = ?", [revoked.code]),
			).rejects.toThrow("rewritten")
			await expect(
				market.sql(
					"update certificate set state = 'active', revoked_on = null, revoked_reason = null where code = ?",
					[revoked.code],
				),
			).rejects.toThrow("stays ended")
		})

		it("keeps the number on the paper, the id that others point to, and the product that it is of", async () => {
			const certificate = aCertificate({ certificateNumber: null })
			const { id } = await aCertifiedProduct(market.container, { certificates: [certificate] })
			const numbered = (number: string) =>
				market.sql("update certificate set certificate_number = ? where code = ?", [number, certificate.code])

			await numbered("Thử 01")
			await expect(numbered("Thử 02")).rejects.toThrow("rewritten")
			await expect(
				market.sql("update certificate set id = 'cert_other' where code = ?", [certificate.code]),
			).rejects.toThrow("never move")
			await expect(
				market.sql("update certified_product set deleted_at = now() where id = ?", [id]),
			).rejects.toThrow("are kept")
			await expect(
				market.sql("update certified_product set code = 'OTHER000' where id = ?", [id]),
			).rejects.toThrow("are kept")
			await expect(market.register.softDeleteCertifiedProducts([id])).rejects.toThrow("are kept")
		})
	})
}
