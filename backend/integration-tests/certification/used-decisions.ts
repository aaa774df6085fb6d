import { marketClock } from "../../clock"
import type { LoadedCertificate } from "../../src/modules/certification/records"
import { aCertificate, aCertifiedProduct, aDecision, aProducer, daysAgo, monthsAgo, today } from "./builders"
import type { TestMarket } from "./test-market"

const REASON = "Cơ sở ngừng sản xuất."

export function usedDecisions(market: TestMarket): void {
	describe("a decision gives a product its stars once", () => {
		const holding = (...certificates: LoadedCertificate[]) =>
			aCertifiedProduct(market.container, { certificates })
		const decide = async (act: "grant" | "renew" | "upgrade", id: string, body: object) => {
			const { status, data } = await market.post(
				`/admin/certified-products/${id}/${act}`,
				body,
				market.office,
			)
			return [status, data.code, data.field]
		}
		const noStars = async (id: string) =>
			expect((await market.register.ratingsOf([id], marketClock.now())).get(id)).toBeNull()
		/** Revoked ten days ago, two months after it was decided. */
		const revoked = () =>
			aCertificate({
				decisionNumber: "12/QĐ-UBND",
				decidedOn: monthsAgo(2),
				state: "revoked",
				revokedOn: daysAgo(10),
				revokedReason: REASON,
			})

		it("refuses the decision whose stars were revoked, however its number is typed and dated", async () => {
			const certificate = aCertificate({ decisionNumber: "12/QĐ-UBND", decidedOn: monthsAgo(2) })
			const { id } = await holding(certificate)
			await market.post(
				`/admin/certified-products/${id}/revoke`,
				{ code: certificate.code, reason: REASON },
				market.office,
			)

			for (const [decisionNumber, decidedOn] of [
				["12/QĐ-UBND", monthsAgo(2)],
				[" 12 / qd-ubnd ", monthsAgo(2)],
				["12/QĐ-UBND", today()],
			] as const) {
				expect(await decide("grant", id, aDecision({ decisionNumber, decidedOn }))).toEqual([
					422,
					"decision_already_used",
					"decisionNumber",
				])
			}
			await noStars(id)
		})

		it("refuses another decision that is older than the revocation, and says so in both languages", async () => {
			const { id } = await holding(revoked())
			const older = aDecision({ decidedOn: daysAgo(11) })

			expect(await decide("grant", id, older)).toEqual([422, "decision_before_revocation", "decidedOn"])

			const saidIn = async (language: string) => {
				const headers = { ...market.office.headers, "accept-language": language }
				return (await market.post(`/admin/certified-products/${id}/grant`, older, { headers })).data.message
			}
			expect(await saidIn("vi")).toContain("bị thu hồi ngày")
			expect(await saidIn("en")).toContain("was revoked on")
			await noStars(id)
		})

		it("refuses the decision of a certificate that has expired or was superseded, and one that is no later", async () => {
			const expired = aCertificate({ decidedOn: monthsAgo(40) })
			const former = aCertificate({ stars: 3, decidedOn: monthsAgo(20), state: "superseded" })
			const lapsed = await holding(expired)
			const { id } = await holding(former, {
				...revoked(),
				decidedOn: monthsAgo(10),
				revokedOn: monthsAgo(9),
			})

			expect(await decide("grant", lapsed.id, aDecision({ decisionNumber: expired.decisionNumber }))).toEqual(
				[422, "decision_already_used", "decisionNumber"],
			)
			expect(await decide("grant", id, aDecision({ decisionNumber: former.decisionNumber }))).toEqual([
				422,
				"decision_already_used",
				"decisionNumber",
			])
			expect(await decide("grant", id, aDecision({ decidedOn: monthsAgo(10) }))).toEqual([
				422,
				"decision_not_later",
				"decidedOn",
			])
			await noStars(id)
		})

		it("refuses to renew or upgrade by the decision that is in force already", async () => {
			const active = aCertificate({ stars: 3, decidedOn: monthsAgo(30) })
			const { id } = await holding(active)
			const again = { ...aDecision({ decisionNumber: active.decisionNumber }), replaces: active.code }

			expect((await decide("renew", id, again))[1]).toBe("decision_already_used")
			expect((await decide("upgrade", id, again))[1]).toBe("decision_already_used")
		})

		it("takes a new decision after a revocation, also one of the same day", async () => {
			const { id } = await holding({ ...revoked(), revokedOn: today() })

			expect((await decide("grant", id, aDecision({ decidedOn: today() })))[0]).toBe(200)
		})

		it("takes one decision for several products: councils decide by lists", async () => {
			const producer = await aProducer(market.container)
			const decision = aDecision()
			for (const nameVi of ["Cốm Làng Thử", "Chè lam Làng Thử"]) {
				const { id } = await aCertifiedProduct(market.container, { producerId: producer.id, nameVi })
				expect((await decide("grant", id, decision))[0]).toBe(200)
			}
		})
	})
}
