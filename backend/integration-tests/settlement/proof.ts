import type { TestLedger } from "./test-ledger"

export function ledgerProof(ledger: TestLedger): void {
	describe("the proof of the ledger", () => {
		const { shop } = ledger
		const found = async () => (await ledger.prove()).map(({ problem, subject }) => [problem, subject])
		const acts = () =>
			shop.sql<{ name: string; subject_id: string; change: object }>(
				`select name, subject_id, change from journal_entry where name like 'settlement.ledger.%' and name <> 'settlement.ledger.proven'
				order by sequence`,
			)

		it("finds nothing on a sound ledger, and says over how much", async () => {
			const { id, parcels } = await ledger.order()
			await ledger.setState(parcels[0]?.id ?? "", "cancelled")
			await ledger.book(id)
			expect(await found()).toEqual([])
			const [proof] = await shop.sql<object>(`select orders, events, disputes from ledger_proof`)
			expect(proof).toEqual({ orders: 1, events: 2, disputes: 0 })
		})

		it("names an event that was changed, also so that it still sums to zero, and one that is gone", async () => {
			const { id } = await ledger.order()
			const [change, back] = [1, -1].map(
				(by) =>
					`update ledger_entry set amount = amount + ${by} where kind = 'sale' and amount between 60000 and 60001`,
			)
			await ledger.tamper(change ?? "")
			expect(await found()).toEqual([
				["unbalanced", `placed:${id}`],
				["unbalanced", id],
			])
			await ledger.tamper(back ?? "")
			expect(await found()).toEqual([])

			await ledger.tamper(
				`update ledger_entry set amount = amount + sign(amount) * 1000 where kind = 'commission' and abs(amount) = 3600`,
			)
			expect(await found()).toEqual([["altered", `placed:${id}`]])
			await ledger.tamper(`delete from ledger_entry`)
			expect(await found()).toEqual([
				["altered", `placed:${id}`],
				["wrong_charge", `placed:${id}`],
			])
			await ledger.tamper(`delete from ledger_event`)
			expect(await found()).toEqual([["missing", `placed:${id}`]])
		})

		it("names a parcel whose state and events do not agree", async () => {
			const { id, parcels } = await ledger.order()
			const [cakes, vase] = parcels
			await ledger.setState(cakes?.id ?? "", "delivered")
			await ledger.book(id)
			await ledger.setState(cakes?.id ?? "", "pending")
			await ledger.setState(vase?.id ?? "", "cancelled")
			expect(await found()).toEqual([
				["missing", `cancelled:${vase?.id}`],
				["unexpected", `delivered:${cakes?.id}`],
			])
		})

		it("names a sale that charges another amount than the parcels cost, and one of an order that nobody placed", async () => {
			const { id } = await ledger.order()
			await shop.sql(`update parcel set fee = fee + 1000 where goods = 60000`)
			expect(await found()).toEqual([["wrong_charge", `placed:${id}`]])
			await shop.sql(`update placed_order set order_id = 'order_gone'`)
			expect(await found()).toEqual([
				["unknown_order", id],
				["missing", "placed:order_gone"],
			])
		})

		it("is one alarm and one row in the journal until a later proof finds it sound", async () => {
			const { id, parcels } = await ledger.order()
			const [cakes] = parcels
			await ledger.setState(cakes?.id ?? "", "delivered")
			await ledger.book(id)
			await ledger.setState(cakes?.id ?? "", "pending")
			await Promise.all([ledger.prove(), ledger.prove()])
			await ledger.prove()
			const states = Object.fromEntries(parcels.map((parcel) => [parcel.id, "pending"]))
			const change = { problem: "unexpected", subject: `delivered:${cakes?.id}`, states }
			expect(await acts()).toEqual([{ name: "settlement.ledger.disputed", subject_id: id, change }])

			await ledger.setState(cakes?.id ?? "", "delivered")
			expect(await found()).toEqual([])
			expect((await acts()).map(({ name }) => name)).toEqual([
				"settlement.ledger.disputed",
				"settlement.ledger.cleared",
			])
			await ledger.setState(cakes?.id ?? "", "pending")
			await ledger.prove()
			expect(await acts()).toHaveLength(3)
		})
	})
}
