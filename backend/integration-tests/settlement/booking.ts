import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { TestLedger } from "./test-ledger"

const FARMERS = "Hợp tác xã Nông sản Mẫu"
const POTTERS = "Hợp tác xã Gốm Mẫu"

export function booking(ledger: TestLedger): void {
	describe("what an order owes is booked", () => {
		const { shop } = ledger

		it("to the đồng, for a co-operative and for a household whose taxes are kept back", async () => {
			const order = await ledger.order()
			const [cakes, vase] = order.parcels
			expect([cakes?.goods, vase?.goods]).toEqual([60_000, 350_000])
			expect(await ledger.entriesOf(order.id)).toEqual(
				[
					"shopper:order sale -60000",
					`${FARMERS} sale 60000`,
					`${FARMERS} commission -3600 food`,
					"platform:market commission 3600 food",
					`shopper:order shipping -${cakes?.fee}`,
					`carrier:carrier shipping ${cakes?.fee}`,
					"shopper:order sale -350000",
					`${POTTERS} sale 350000`,
					`${POTTERS} commission -17500 household`,
					"platform:market commission 17500 household",
					`${POTTERS} withholding -3500 117/2025/NĐ-CP.goods.vat`,
					"tax:vat withholding 3500 117/2025/NĐ-CP.goods.vat",
					`${POTTERS} withholding -1750 117/2025/NĐ-CP.goods.income`,
					"tax:personal_income withholding 1750 117/2025/NĐ-CP.goods.income",
					`shopper:order shipping -${vase?.fee}`,
					`carrier:carrier shipping ${vase?.fee}`,
				].sort(),
			)
			expect(await ledger.prove()).toEqual([])

			// With the act in the journal, once.
			expect(await ledger.book(order.id)).toBe(false)
			const acts = await shop.sql<{ change: object }>(
				`select change from journal_entry where name = 'settlement.order.booked' and subject_id = ?`,
				[order.id],
			)
			expect(acts).toEqual([{ change: { events: [`placed:${order.id}`] } }])
		})

		it("once, when ten runs book it at the same moment", async () => {
			const order = await ledger.order()
			const booked = await ledger.entriesOf(order.id)
			await ledger.tamper(`delete from ledger_entry`, `delete from ledger_event`)
			for (const parcel of order.parcels) await ledger.setState(parcel.id, "cancelled")
			const runs = await Promise.all(Array.from({ length: 10 }, () => ledger.book(order.id)))
			expect(runs.filter(Boolean)).toHaveLength(1)
			expect(await ledger.entriesOf(order.id)).toHaveLength(booked.length * 2)
			expect(await ledger.eventsOf(order.id)).toEqual(["cancelled", "cancelled", "placed"])
			expect(await ledger.prove()).toEqual([])
		})

		it("as a debt of who took the cash when a parcel was delivered", async () => {
			const order = await ledger.order()
			const [cakes, vase] = order.parcels
			await ledger.setState(cakes?.id ?? "", "delivered", "carrier")
			await ledger.setState(vase?.id ?? "", "delivered", "producer")
			await ledger.book(order.id)
			const fee = vase?.fee ?? 0
			const transport = Math.round(fee * 0.03) + Math.round(fee * 0.015)
			expect(await ledger.balances()).toEqual({
				[FARMERS]: 60_000 - 3_600,
				// Its own commission and taxes on cash that it holds already.
				[POTTERS]: -(17_500 + 5_250 + transport),
				carrier: -60_000,
				platform: 3_600 + 17_500,
				tax: 5_250 + transport,
			})
			expect(await ledger.prove()).toEqual([])
		})

		it("and taken back exactly when a parcel is not sold after all", async () => {
			const order = await ledger.order()
			const [cakes, vase] = order.parcels
			await ledger.setState(vase?.id ?? "", "cancelled")
			await ledger.setState(cakes?.id ?? "", "returned")
			await ledger.book(order.id)
			expect(await ledger.balances()).toEqual({})
			expect(await ledger.prove()).toEqual([])
		})

		it("by the rates of the day of the order and taken back when the operator cancels it in Medusa", async () => {
			const order = await ledger.order()
			await ledger.tamper(`delete from ledger_entry`, `delete from ledger_event`)
			await shop.sql(`update placed_order set placed_at = '2025-06-30T10:00:00Z'`)
			await ledger.book(order.id)
			const { tax } = await ledger.balances()
			expect(tax).toBeUndefined()

			await cancelOrderWorkflow(shop.container).run({ input: { order_id: order.id } })
			await ledger.book(order.id)
			expect(await ledger.balances()).toEqual({})
			expect(await ledger.prove()).toEqual([])
		})
	})

	describe("a kill between an order and its entries", () => {
		const { shop } = ledger
		/** Nothing can be posted until it is let go. */
		const whilePostingFails = async <Result>(work: () => Promise<Result>) => {
			await shop.sql(`alter table ledger_event add constraint posting_fails check (false) not valid`)
			try {
				return await work()
			} finally {
				await shop.sql(`alter table ledger_event drop constraint posting_fails`)
			}
		}

		it("costs the shopper no answer, is an alarm while it cannot be booked, and is caught up from the journal", async () => {
			const open = () =>
				shop.sql<{ problem: string; order_id: string }>(
					`select problem, order_id from ledger_dispute where cleared_at is null`,
				)
			const order = await whilePostingFails(() => ledger.order())
			expect(await ledger.eventsOf(order.id)).toEqual([])
			expect(await open()).toEqual([{ problem: "unbookable", order_id: order.id }])
			await ledger.follow()
			expect(await ledger.eventsOf(order.id)).toEqual(["placed"])
			expect(await ledger.prove()).toEqual([])
			expect(await open()).toEqual([])
			expect(await ledger.follow()).toBe(0)
		})

		it("is caught up from the journal alone when nobody could write an alarm", async () => {
			const order = await ledger.order()
			await ledger.tamper(
				`delete from ledger_entry`,
				`delete from ledger_event`,
				`delete from ledger_position`,
			)
			await ledger.follow()
			expect(await ledger.eventsOf(order.id)).toEqual(["placed"])
		})

		it("of a parcel is caught up by its act", async () => {
			const order = await ledger.order()
			const [cakes] = order.parcels
			await ledger.setState(cakes?.id ?? "", "delivered")
			await shop.sql(
				`insert into journal_entry (id, at, name, actor_type, subject_type, subject_id, change, tags)
				values ('jrn_delivered', now(), 'parcel.parcel.delivered', 'operator', 'parcel', ?, '{}', '{}')`,
				[cakes?.id ?? ""],
			)
			await ledger.follow()
			expect(await ledger.eventsOf(order.id)).toEqual(["placed", "delivered"])
		})
	})
}
