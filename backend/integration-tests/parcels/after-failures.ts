import { PARCEL_MODULE } from "../../src/modules/parcel"
import type * as OrderTurn from "../../src/modules/parcel/order-turn"
import type ParcelModuleService from "../../src/modules/parcel/service"
import { appModule } from "../builders/app-module"
import { planOf } from "../running/plan-of"
import type { TestOrder, TestParcels } from "./test-parcels"

/** Tables that carrying out a hand-over writes to, in its order, and what each change is refused by. */
const OF_A_HAND_OVER = [
	"update on reservation_item",
	"update on inventory_level",
	"insert on stock_move",
	"insert on fulfillment",
	"insert on order_fulfillment",
	"insert on order_change",
	"insert on order_change_action when new.action = 'SHIP_ITEM'",
	"update on parcel when new.carried_out = 'handed_over'",
]
const OF_A_CANCELLATION = [
	"update on reservation_item",
	"insert on stock_move",
	"insert on journal_entry when new.name = 'stock.goods.released'",
	"update on payment",
	"update on payment_collection",
	`update on "order" when new.status = 'canceled'`,
	"update on parcel when new.carried_out = 'cancelled'",
]

export function afterFailures(parcels: TestParcels): void {
	const { shop } = parcels

	describe("what was decided about a parcel is carried out, whatever fails", () => {
		const handedOver = async (order: TestOrder) => {
			expect(await parcels.owed()).toBe(0)
			expect(await parcels.stockOf(shop.goods.vase)).toEqual([19, 0])
			expect(await parcels.movesOf(shop.goods.vase)).toEqual([
				"dispatch 0 -1 by operator",
				"dispatch -1 0 by operator",
			])
			expect(await parcels.medusaOf(order, order.vase)).toMatchObject({
				fulfilled: 1,
				shipped: 1,
				fulfilments: 1,
			})
			expect(await parcels.disputed()).toBe(0)
		}

		for (const change of OF_A_HAND_OVER) {
			it(`a hand-over at which the database refused: ${change}`, async () => {
				const operator = await parcels.as("operator")
				const order = await parcels.order()
				await parcels.through(operator, order, order.vase, "confirm", "pack")
				const { status, data } = await parcels.refusing(change, () =>
					parcels.act(operator, order, order.vase, "hand-over"),
				)
				const answered = data.parcels.find(({ id }: { id: string }) => id === order.vase.id)
				expect([status, answered.state, answered.owed]).toEqual([200, "handed_over", true])
				expect(await parcels.mend()).toBe(1)
				await handedOver(order)
				expect(await parcels.mend()).toBe(0)
			})
		}

		for (const change of OF_A_CANCELLATION) {
			it(`a cancellation at which the database refused: ${change}`, async () => {
				const order = await parcels.order()
				const { status, data } = await parcels.refusing(change, () => parcels.cancel(order))
				expect([status, data.state]).toEqual([200, "cancelled"])
				expect(await parcels.owed()).toBe(2)
				expect(await parcels.mend()).toBe(1)
				expect(await parcels.owed()).toBe(0)
				expect(await parcels.stockOf(shop.goods.cake)).toEqual([20, 0])
				expect(await parcels.movesOf(shop.goods.cake)).toEqual(["cancel 0 -2 by shopper"])
				expect(await parcels.medusaOf(order, order.vase)).toMatchObject({ status: "canceled", paid: 0 })
				expect(await parcels.disputed()).toBe(0)
				expect(await parcels.mend()).toBe(0)
			})
		}

		it("a hand-over whose own event or act was refused leaves everything as it was, and can be pressed again", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			await parcels.through(operator, order, order.vase, "confirm", "pack")
			for (const change of [
				"insert on parcel_event",
				"insert on journal_entry when new.name = 'parcel.parcel.handed_over'",
			]) {
				const { status } = await parcels.refusing(change, () =>
					parcels.act(operator, order, order.vase, "hand-over"),
				)
				expect([change, status]).toEqual([change, 500])
				expect(await parcels.stateOf(order.vase)).toBe("packed")
				expect(await parcels.stockOf(shop.goods.vase)).toEqual([20, 1])
				expect(await parcels.mend()).toBe(0)
			}
			await parcels.through(operator, order, order.vase, "hand-over")
			await handedOver(order)
		})

		it("a hand-over after which the process was killed at once", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			await parcels.through(operator, order, order.vase, "confirm", "pack")
			// As the deed's own transaction leaves the tables.
			await shop.sql(`update parcel set state = 'handed_over' where id = ?`, [order.vase.id])
			await shop.sql(
				`insert into parcel_event (id, parcel_id, state, at, actor_type) values ('pevent_killed', ?, 'handed_over', now(), 'operator')`,
				[order.vase.id],
			)
			expect(await parcels.mend()).toBe(1)
			await handedOver(order)
		})

		it("a hand-over whose process was killed before it said that all was done", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			await parcels.through(operator, order, order.vase, "confirm", "pack", "hand-over")
			await shop.sql(`update parcel set carried_out = 'packed' where id = ?`, [order.vase.id])
			expect(await parcels.mend()).toBe(1)
			await handedOver(order)
		})

		it("what was left by a process that held the order's turn, once the turn has lapsed", async () => {
			const order = await parcels.order()
			await shop.sql(
				`update placed_order set turn_holder = 'killed', turn_until = now() + interval '7 seconds'`,
			)
			expect((await parcels.cancel(order)).data.state).toBe("cancelled")
			expect(await parcels.mend()).toBe(0)
			await shop.sql(`update placed_order set turn_until = now()`)
			expect(await parcels.mend()).toBe(1)
			expect(await parcels.medusaOf(order, order.vase)).toMatchObject({ status: "canceled" })
		})

		it("for the others, where one cannot be carried out", async () => {
			const [odd, fine] = [await parcels.order(), await parcels.order()]
			const change = "update on parcel when new.carried_out = 'cancelled'"
			await parcels.refusing(change, async () => {
				await parcels.cancel(odd)
				await parcels.cancel(fine)
			})

			await shop.sql(`update order_line_item set metadata = ?::jsonb where id = ?`, [
				"{}",
				odd.vase.lineIds[0] ?? "",
			])
			expect(await parcels.mend()).toBe(1)
			expect(await parcels.owed()).toBe(2)
		})

		it("for all in turns, so that the same few that fail do not keep the others waiting", async () => {
			const orders = [await parcels.order(), await parcels.order()]
			await parcels.refusing("update on parcel when new.carried_out = 'cancelled'", async () => {
				for (const order of orders) await parcels.cancel(order)
			})
			const service = shop.container.resolve<ParcelModuleService>(PARCEL_MODULE)
			const tried: (string | null)[] = []
			for (let run = 0; run < 3; run++) {
				const id = await service.takeOwedTurn({ holder: "failing", seconds: 60 })
				tried.push(id)
				await service.giveTurnBack(String(id), "failing")
			}
			const [first, second] = orders.map(({ id }) => id)
			expect(tried).toEqual([first, second, first])
			expect(await parcels.mend()).toBe(2)
		})

		it("by an index, however many parcels there are of which nothing is owed", async () => {
			const order = await parcels.order()
			await shop.sql(
				`insert into parcel (id, code, producer_id, zone, weight_grams, goods, fee, line_ids, placed_order_id)
				select 'parcel_' || n, 'P' || n, 'producer_' || n, 'country', 1, 1, 1, '[]', ? from generate_series(1, 5000) n`,
				[order.id],
			)
			await shop.sql(`analyze parcel`)
			const { takeOwedTurn } = appModule<typeof OrderTurn>("modules/parcel/order-turn")
			const plan = await planOf(shop, (manager) => takeOwedTurn(manager, { holder: "x", seconds: 1 }))
			expect(plan).toContain("using parcel_owed")
			expect(plan).not.toContain("Seq Scan on parcel")
		})

		it("by two reconcilers at once, each thing once", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			await parcels.through(operator, order, order.vase, "confirm", "pack")
			await parcels.refusing("update on reservation_item", () =>
				parcels.act(operator, order, order.vase, "hand-over"),
			)
			const mended = await Promise.all([parcels.mend(), parcels.mend()])
			expect(mended.reduce((sum, orders) => sum + orders, 0)).toBe(1)
			await handedOver(order)
		})
	})
}
