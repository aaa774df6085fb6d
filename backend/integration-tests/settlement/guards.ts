import type { TestLedger } from "./test-ledger"

export function ledgerGuards(ledger: TestLedger): void {
	describe("the ledger's tables", () => {
		const { shop } = ledger
		const APPEND_ONLY = { constraint: "ocop_append_only" }
		const insert = (event: string, orderId: string, line: number, ...amounts: (number | string)[]) =>
			shop.sql(
				`insert into ledger_entry (id, event_key, line, at, order_id, party_kind, party_id, kind, amount) values
				${amounts
					.map(
						(amount, index) =>
							`('e${line + index}', '${event}', ${line + index}, now(), '${orderId}', 'platform', 'market', 'refund', ${amount})`,
					)
					.join(", ")}`,
			)
		const anEvent = async (key: string, orderId: string) => {
			await shop.sql(
				`insert into ledger_event (id, key, name, order_id, at, lines, digest) values (?, ?, 'refund', ?, now(), 2, '')`,
				[key, key, orderId],
			)
		}

		it("are only added to", async () => {
			await ledger.order()
			for (const table of ["ledger_entry", "ledger_event"]) {
				await expect(shop.sql(`update ${table} set at = now()`)).rejects.toMatchObject(APPEND_ONLY)
				await expect(shop.sql(`delete from ${table}`)).rejects.toMatchObject(APPEND_ONLY)
				await expect(shop.sql(`truncate ${table} cascade`)).rejects.toMatchObject(APPEND_ONLY)
			}
		})

		it("refuse an event that does not sum to zero, and entries added to one that was posted", async () => {
			const BALANCED = { constraint: "ocop_ledger_balanced" }
			const order = await ledger.order()
			await anEvent("refund:1", order.id)
			await expect(insert("refund:1", order.id, 1, 5, -4)).rejects.toMatchObject(BALANCED)
			await insert("refund:1", order.id, 1, 5, -5)
			await expect(insert("refund:1", order.id, 3, 5, -5)).rejects.toMatchObject(BALANCED)
			await expect(insert(`placed:${order.id}`, order.id, 100, 1, -1)).rejects.toMatchObject(BALANCED)
		})

		it("refuse an entry of nothing, a line twice, and an order that is not its event's", async () => {
			const order = await ledger.order()
			await anEvent("refund:1", order.id)
			await expect(insert("refund:1", order.id, 1, 0)).rejects.toMatchObject({
				constraint: "ledger_entry_amount",
			})
			await expect(insert("refund:1", "order_2", 1, 5, -5)).rejects.toMatchObject({ code: "23503" })
			await expect(insert("refund:2", order.id, 1, 5, -5)).rejects.toMatchObject({ code: "23503" })
			await insert("refund:1", order.id, 1, 5, -5)
			await expect(insert("refund:1", order.id, 1, 5, -5)).rejects.toMatchObject({ code: "23505" })
		})
	})
}
