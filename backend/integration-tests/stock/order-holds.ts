import { Modules } from "@medusajs/framework/utils"
import type { Cart } from "@ocop/contracts"
import { STOCK_MODULE } from "../../src/modules/stock"
import type StockModuleService from "../../src/modules/stock/service"
import type * as MissingOrders from "../../src/workflows/order/register-missing-orders"
import { appModule } from "../builders/app-module"
import { cartWith, formOf, hold, press } from "../faults/fault-carts"
import { unsoundness } from "../faults/soundness"
import type { TestShop } from "../orders/test-shop"

export function orderHolds(shop: TestShop): void {
	describe("goods that an order holds while it is made", () => {
		const stock = () => shop.container.resolve<StockModuleService>(STOCK_MODULE)
		const promised = async () => {
			const rows = await shop.sql<{ pieces: number }>(
				`select coalesce(sum(quantity), 0)::int as pieces from reservation_item where deleted_at is null and inventory_item_id = ?`,
				[shop.goods.vase.inventoryItemId],
			)
			return rows[0]?.pieces
		}
		const itemsOf = (pieces: number) => [
			{
				inventoryItemId: shop.goods.vase.inventoryItemId,
				locationId: shop.builder.market.locationId,
				pieces,
			},
		]
		/** An order that has got as far as its goods, three minutes long. */
		const begin = (cartId: string, pieces: number, at = new Date()) =>
			stock().holdToOrder({ cartId, items: itemsOf(pieces), at, until: new Date(at.getTime() + 180_000) })

		/** Presses with a total that the cart does not have. */
		const pressAmiss = (seen: Cart) =>
			shop.ask("post", `/store/shopping-carts/${seen.id}/place`, { ...formOf(shop, seen), expectedTotal: 1 })

		it("are ordered at once, whoever has Medusa's lock on them: only the database makes orders take turns", async () => {
			const locks = shop.container.resolve(Modules.LOCKING)
			const key = shop.goods.vase.inventoryItemId
			await locks.acquire(key, { ownerId: "a crowd", expire: 60 })
			try {
				const ordered = await press(shop, await cartWith(shop, shop.goods.vase, 1))
				expect(ordered.status, JSON.stringify(ordered.data)).toBe(201)
			} finally {
				await locks.release(key, { ownerId: "a crowd" })
			}
			expect(await promised()).toBe(1)
			expect(await unsoundness(shop)).toEqual([])
		})

		it("are given back when the order is refused", async () => {
			const mine = await cartWith(shop, shop.goods.vase, 1)
			const refused = await pressAmiss(mine)
			expect([refused.status, refused.data.code]).toEqual([409, "cart.total_changed"])
			expect(await promised()).toBe(0)
			expect(await unsoundness(shop)).toEqual([])
		})

		it("stay the checkout's when the order is refused, for as long as they were", async () => {
			const mine = await cartWith(shop, shop.goods.vase, 1)
			expect((await hold(shop, mine.id, 1, {})).status).toBe(200)
			await shop.sql(`update stock_hold set until = until - interval '9 minutes'`)
			const before = await shop.sql(`select key, until from stock_hold`)
			const refused = await pressAmiss(mine)
			expect(refused.status).toBe(409)
			expect(await shop.sql(`select key, until from stock_hold`)).toEqual(before)
			expect(await promised()).toBe(1)
		})

		it("are refused to who comes second, who is told what is left at once", async () => {
			await shop.builder.stock(shop.goods.vase, 1)
			const [first, second] = [
				await cartWith(shop, shop.goods.vase, 1),
				await cartWith(shop, shop.goods.vase, 2),
			]
			expect(await begin(first.id, 1)).toEqual({ until: null, held: false })
			const refused = await press(shop, second)
			expect([refused.status, refused.data.code, refused.data.params.left]).toEqual([409, "cart.sold_out", 0])
		})

		it("are nobody's more than there is, however many press", async () => {
			await shop.builder.stock(shop.goods.vase, 3)
			const carts = []
			for (let shopper = 0; shopper < 8; shopper++) carts.push(await cartWith(shop, shop.goods.vase, shopper))
			const begun = await Promise.all(carts.map(({ id }) => begin(id, 1)))
			expect(begun.filter((before) => before !== null)).toHaveLength(3)
			expect(await promised()).toBe(3)
		})

		it("are free again by the clock, without any job, when the process was killed", async () => {
			await shop.builder.stock(shop.goods.vase, 1)
			const [killed, next] = [
				await cartWith(shop, shop.goods.vase, 1),
				await cartWith(shop, shop.goods.vase, 2),
			]
			await begin(killed.id, 1, new Date(Date.now() - 181_000))
			expect((await press(shop, next)).status).toBe(201)
		})

		it("are freed by the reconciler as soon as it finds that no order came of it", async () => {
			const killed = await cartWith(shop, shop.goods.vase, 1)
			await begin(killed.id, 1)
			await shop.sql(
				`insert into cart_placing (id, cart_id, code, holder, held_until, open)
				values ('placing_killed', ?, 'K111ED00', 'killed', now() - interval '1 second', true)`,
				[killed.id],
			)
			const { registerMissingOrders } = appModule<typeof MissingOrders>(
				"workflows/order/register-missing-orders",
			)
			await registerMissingOrders(shop.container)
			expect(await promised()).toBe(0)
		})
	})
}
