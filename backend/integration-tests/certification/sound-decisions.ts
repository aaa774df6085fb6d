import type { DecisionInput } from "../../src/modules/certification/records"
import { aCertificate, aCertifiedProduct, aDecision, daysAgo, monthsAgo } from "./builders"
import type { TestMarket } from "./test-market"

export function soundDecisions(market: TestMarket): void {
	describe("a decision must agree with itself and its rubric (invariant 4)", () => {
		const unsound: [string, Partial<DecisionInput>, string, string][] = [
			[
				"stars that the score does not give",
				{ stars: 4, score: 60, parts: { a: 22, b: 15, c: 23 } },
				"rating_stars_disagree_with_score",
				"stars",
			],
			["a score that is not the sum", { score: 81 }, "rating_score_is_not_sum_of_parts", "score"],
			[
				"a part above its maximum",
				{ parts: { a: 41, b: 20, c: 20 }, score: 81 },
				"rating_part_a_out_of_range",
				"parts.a",
			],
			[
				"five stars by a province",
				{ stars: 5, authority: "province" },
				"rating_authority_cannot_decide",
				"authority",
			],
			[
				"potential five under 90 points",
				{ stars: 4, potentialFive: true, parts: { a: 30, b: 20, c: 30 }, score: 80 },
				"rating_potential_five_without_ninety_points",
				"potentialFive",
			],
			["a decision of tomorrow", { decidedOn: daysAgo(-1) }, "decision_in_future", "decidedOn"],
			[
				"a decision whose 36 months are over",
				{ decidedOn: monthsAgo(37) },
				"decision_already_expired",
				"decidedOn",
			],
		]
		it("refuses each of these, naming the field, and grants nothing", async () => {
			for (const [what, changed, code, field] of unsound) {
				const { id } = await aCertifiedProduct(market.container)

				const refused = await market.post(
					`/admin/certified-products/${id}/grant`,
					aDecision(changed),
					market.office,
				)

				expect([what, refused.status, refused.data.code]).toEqual([what, 422, "decision_unsound"])
				expect(refused.data.problems).toContainEqual({ code, field })
				expect((await market.register.historiesOf([id])).get(id)).toEqual([])
			}
		})

		it("refuses a history that contradicts itself when a register is loaded", async () => {
			const twice = [aCertificate(), aCertificate({ decidedOn: monthsAgo(3) })]
			await expect(aCertifiedProduct(market.container, { certificates: twice })).rejects.toThrow(
				"more than one active",
			)
			const wrong = [aCertificate({ score: 20 })]
			await expect(aCertifiedProduct(market.container, { certificates: wrong })).rejects.toThrow("score")
		})

		it("refuses an upgrade without more stars, of an expired certificate, or before the former decision", async () => {
			const four = aCertificate({ stars: 4, decidedOn: monthsAgo(10) })
			const expired = aCertificate({ stars: 3, decidedOn: monthsAgo(40) })
			const holder = await aCertifiedProduct(market.container, { certificates: [four] })
			const lapsed = await aCertifiedProduct(market.container, { certificates: [expired] })
			const upgrade = (id: string, replaces: string, decision: DecisionInput) =>
				market.post(`/admin/certified-products/${id}/upgrade`, { ...decision, replaces }, market.office)

			const same = await upgrade(holder.id, four.code, aDecision({ stars: 4 }))
			const late = await upgrade(lapsed.id, expired.code, aDecision({ stars: 4 }))
			const early = await upgrade(holder.id, four.code, aDecision({ stars: 5, decidedOn: monthsAgo(11) }))

			expect([same.data.code, late.data.code, early.data.code]).toEqual([
				"upgrade_without_more_stars",
				"upgrade_of_expired",
				"decision_not_later",
			])
		})
	})

	describe("certificates never move (invariant 5)", () => {
		it("neither to another certified product nor, with it, to another producer", async () => {
			const certificate = aCertificate()
			const mine = await aCertifiedProduct(market.container, { certificates: [certificate] })
			const other = await aCertifiedProduct(market.container)

			await expect(
				market.sql("update certificate set certified_product_id = ? where code = ?", [
					other.id,
					certificate.code,
				]),
			).rejects.toThrow("never move")
			await expect(
				market.sql("update certified_product set producer_id = ? where id = ?", [other.producerId, mine.id]),
			).rejects.toThrow("never move")
		})
	})
}
