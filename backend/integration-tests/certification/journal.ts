import { marketClock } from "../../clock"
import { whileJournalRefuses } from "../builders/refusing-journal"
import { aCertificate, aCertifiedProduct, aDecision, aDeed, aListing, aProducer, today } from "./builders"
import { OFFICE, type TestMarket } from "./test-market"

export function journalOfActs(market: TestMarket): void {
	describe("every act is in the journal (invariants 17 and 19)", () => {
		it("with who, what and which pages it changed", async () => {
			const producer = await aProducer(market.container)
			const certificate = aCertificate()
			const product = await aCertifiedProduct(market.container, {
				producerId: producer.id,
				certificates: [certificate],
			})
			const listing = await aListing(market.container, product)
			const revocation = { code: certificate.code, reason: "Cơ sở ngừng sản xuất." }

			await market.post(`/admin/certified-products/${product.id}/revoke`, revocation, market.office)

			const [act, ...more] = await market.actsOn(product.id)
			expect(more).toEqual([])
			expect(act).toMatchObject({
				name: "certification.certificate.revoked",
				actor_type: "programme_office",
				change: revocation,
			})
			expect(act?.tags.sort()).toEqual(
				[
					"catalogue",
					`certificate:${certificate.code}`,
					`producer:${producer.handle}`,
					`product:${listing.handle}`,
				].sort(),
			)
			const file = await market.get(`/admin/certified-products/${product.id}`, market.office)
			expect(file.data.acts[0].actor).toEqual({
				type: "programme_office",
				email: "programme-office@example.test",
			})
		})

		it("with the deed or not at all: where the journal takes no entry, no star is given or taken", async () => {
			const certificate = aCertificate()
			const holder = await aCertifiedProduct(market.container, { certificates: [certificate] })
			const newcomer = await aCertifiedProduct(market.container)
			const path = (id: string, act: string) => `/admin/certified-products/${id}/${act}`
			const { stars, replaced } = await whileJournalRefuses(market.container, async () => ({
				stars: [
					await market.post(path(newcomer.id, "grant"), aDecision(), market.office),
					await market.post(
						path(holder.id, "revoke"),
						{ code: certificate.code, reason: "Cơ sở ngừng sản xuất." },
						market.office,
					),
				],
				replaced: await market.post(
					path(holder.id, "renew"),
					{ ...aDecision({ decidedOn: today() }), replaces: certificate.code },
					market.office,
				),
			}))

			expect([...stars, replaced].map(({ status }) => status)).toEqual([500, 500, 500])
			const ratings = await market.register.ratingsOf([holder.id, newcomer.id], marketClock.now())
			expect([ratings.get(holder.id)?.code, ratings.get(newcomer.id)]).toEqual([certificate.code, null])
			expect((await market.register.historiesOf([holder.id])).get(holder.id)).toHaveLength(1)
		})

		it("in the same moment as the deed: whoever sees the star gone finds the pages to drop", async () => {
			const certificate = aCertificate()
			const { id } = await aCertifiedProduct(market.container, { certificates: [certificate] })
			const deed = { ...aDeed(OFFICE), tags: [`certificate:${certificate.code}`] }

			// The register alone, as if the process were killed right after it.
			await market.register.revoke(id, certificate.code, "Cơ sở ngừng sản xuất.", deed)

			expect((await market.actsOn(id)).map(({ name, tags }) => ({ name, tags }))).toEqual([
				{ name: "certification.certificate.revoked", tags: deed.tags },
			])
		})

		it("where nobody edits it", async () => {
			const { id } = await aCertifiedProduct(market.container)
			await market.post(`/admin/certified-products/${id}/grant`, aDecision(), market.office)

			await expect(
				market.sql("update journal_entry set name = 'x' where subject_id = ?", [id]),
			).rejects.toThrow("append-only")
			await expect(market.sql("delete from journal_entry where subject_id = ?", [id])).rejects.toThrow(
				"append-only",
			)
		})

		it("in an order that a reader can follow while many write", async () => {
			await Promise.all(
				Array.from({ length: 12 }, async () => {
					const { id } = await aCertifiedProduct(market.container)
					await market.post(`/admin/certified-products/${id}/grant`, aDecision(), market.office)
				}),
			)
			const entries = await market.journal.listJournalEntries({}, { order: { sequence: "ASC" }, take: 200 })
			const numbers = entries.map(({ sequence }) => Number(sequence))
			expect(new Set(numbers).size).toBe(numbers.length)
		})

		it("with what an operator asked of Medusa's own routes, without passwords", async () => {
			const body = { name: "Chợ", metadata: { password: "bi-mat" } }
			await market.post("/admin/stores/none", body, market.operator)

			const [entry] = await market.journal.listJournalEntries({ name: "office.request.made" })
			expect(entry).toMatchObject({ actor_type: "operator", subject_id: "/admin/stores/none" })
			expect(JSON.stringify(entry?.change)).not.toContain("bi-mat")
		})
	})
}
