import { setTimeout as sleep } from "node:timers/promises"
import {
	completeCartWorkflow,
	createPaymentCollectionForCartWorkflow,
	createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { type Cart, placedOrder } from "@ocop/contracts"
import type * as OrderCart from "../../src/workflows/order/order-cart"
import type * as MissingOrders from "../../src/workflows/order/register-missing-orders"
import { appModule } from "../builders/app-module"
import { afterACrash } from "./one-order-a-cart-after-a-crash"
import { STOREFRONT_SECRET } from "./settings"
import { type TestShop, THIRD_WARD } from "./test-shop"

const HELD_CODE = "K7M2P9QX"

async function heldBy(shop: TestShop, cartId: string, holder: string, seconds = 60): Promise<void> {
	await shop.sql(
		`insert into cart_placing (id, cart_id, code, holder, held_until)
		values ('placing_other', ?, ?, ?, now() + ? * interval '1 second')`,
		[cartId, HELD_CODE, holder, seconds],
	)
}

/** Another process takes the turn of whoever is about to be paid, holds it for a second and does a deed there. */
async function another(shop: TestShop, deed: string): Promise<{ leaves: () => Promise<unknown> }> {
	await shop.sql(`create function come_between() returns trigger language plpgsql as $$ begin
		update cart_placing set holder = 'another process', held_until = now() + interval '1 second';
		${deed} return new; end $$`)
	await shop.sql(
		`create trigger come_between before insert on payment for each row execute function come_between()`,
	)
	return { leaves: () => shop.sql(`drop function come_between() cascade`) }
}

/** What a placing hands to the workflow that makes the order, once it has the turn. */
function placingFor(seen: Cart) {
	const form = {
		name: "Nguyễn Thị Mẫu",
		phone: "+84912345678",
		email: null,
		wardCode: THIRD_WARD,
		wardName: "Phường Mẫu",
		provinceName: "Thành phố Hà Nội",
		street: "Số 1",
		note: null,
		consentTextVersion: "2026-11",
		expectedTotal: seen.delivery?.total ?? 0,
		payment: "cash_on_delivery" as const,
		locale: "vi" as const,
	}
	return { cartId: seen.id, form, code: HELD_CODE }
}

/** What holds while processes live; what they leave when they are killed is in one-order-a-cart-after-a-crash. */
export function oneOrderACart(shop: TestShop): void {
	describe("a cart becomes one order, whatever happens", () => {
		const mend = () => {
			const missing = appModule<typeof MissingOrders>("workflows/order/register-missing-orders")
			return missing.registerMissingOrders(shop.container)
		}

		it("at the price that was shown, though Medusa had rebated a line of it", async () => {
			const seen = await shop.filledCart()
			await shop.sql(
				`insert into cart_line_item_adjustment (id, item_id, amount, raw_amount)
				select 'caliadj_left', id, 1000, '{"value": "1000", "precision": 20}' from cart_line_item where cart_id = ? limit 1`,
				[seen.id],
			)
			const { status, data } = await shop.place(seen)
			expect(status, JSON.stringify(data)).toBe(201)
			const [order] = await shop.sql<{ total: number }>(
				`select sum(goods + fee)::int as total from parcel join placed_order o on o.id = placed_order_id where o.cart_id = ?`,
				[seen.id],
			)
			expect(order?.total).toBe(seen.delivery?.total)
		})

		it("without notes of Medusa's that would say of a killed order that it is still being made", async () => {
			expect((await shop.place(await shop.filledCart())).status).toBe(201)
			expect(await shop.sql(`select workflow_id from workflow_execution`)).toEqual([])
		})

		it("has one code, the same for the shopper and in Medusa's table", async () => {
			const seen = await shop.filledCart()
			const { code } = placedOrder.parse((await shop.place(seen)).data)
			expect(await shop.orders()).toEqual([expect.objectContaining({ custom_display_id: code })])
		})

		it("waits for another process that is placing it, and answers with that one's order", async () => {
			const seen = await shop.filledCart()
			await heldBy(shop, seen.id, "another process", 1)
			const begun = performance.now()
			const placed = placedOrder.parse((await shop.place(seen)).data)
			expect(performance.now() - begun).toBeGreaterThan(700)
			expect(placed.code).toBe(HELD_CODE)
			expect(await shop.orders()).toHaveLength(1)
		})

		it("says that it is being placed when the other process does not come to an end", async () => {
			const seen = await shop.filledCart()
			await heldBy(shop, seen.id, "another process", 60)
			const { status, data, headers } = await shop.place(seen)
			expect([status, data.code, headers["retry-after"]]).toEqual([409, "order.being_placed", "10"])
			expect(await shop.orders()).toHaveLength(0)
		}, 60_000)

		it("keeps nobody else from buying the same goods while it waits for another process", async () => {
			const [stuck, free] = [await shop.filledCart(), await shop.filledCart()]
			await heldBy(shop, stuck.id, "another process")
			const answered: string[] = []
			const waiting = shop.place(stuck).then(() => answered.push("stuck"))
			await sleep(1_000)
			expect((await shop.place(free)).status).toBe(201)
			answered.push("free")
			await waiting
			expect(answered).toEqual(["free", "stuck"])
		}, 60_000)

		it("is refused by the database when two processes make it at once without taking turns", async () => {
			const seen = await shop.filledCart()
			// Both believe to have the same turn, so that nothing but Medusa's table is in their way.
			await heldBy(shop, seen.id, "both")
			const { orderCart } = appModule<typeof OrderCart>("workflows/order/order-cart")
			const input = { ...placingFor(seen), attempt: "both" }
			const runs = await Promise.all(
				[1, 2].map(() => orderCart(shop.container).run({ input, throwOnError: false })),
			)
			expect(runs.filter(({ errors }) => errors.length === 0).length).toBeLessThanOrEqual(1)
			expect((await shop.orders()).length).toBeLessThanOrEqual(1)
			await shop.sql(`update cart_placing set held_until = now()`)
			expect(placedOrder.parse((await shop.place(seen)).data).code).toBeTruthy()
			expect(await shop.orders()).toHaveLength(1)
			expect(await shop.available(shop.goods.vase)).toBe(19)
		})

		it("is not made by an attempt that was held up until another had its turn", async () => {
			const seen = await shop.filledCart()
			await heldBy(shop, seen.id, "another process")
			const { orderCart } = appModule<typeof OrderCart>("workflows/order/order-cart")
			const input = { ...placingFor(seen), attempt: "too late" }
			await expect(orderCart(shop.container).run({ input })).rejects.toMatchObject({
				code: "order.being_placed",
			})
			expect(await shop.orders()).toEqual([])
			expect(await shop.available(shop.goods.vase)).toBe(20)
		})

		it("stands when its attempt lost the turn at the very end and nobody undid it", async () => {
			const seen = await shop.filledCart()
			const comeBetween = await another(shop, "")
			const placed = placedOrder.parse((await shop.place(seen)).data)
			await comeBetween.leaves()
			expect(await shop.orders()).toEqual([expect.objectContaining({ custom_display_id: placed.code })])
			expect(await mend()).toBe(0)
		})

		it("is taken back to the last piece when its attempt lost the turn and the order was undone", async () => {
			const seen = await shop.filledCart()
			const comeBetween = await another(shop, `delete from "order";`)
			const { status, data } = await shop.place(seen)
			await comeBetween.leaves()
			expect([status, data.code]).toEqual([409, "order.being_placed"])
			expect(await shop.available(shop.goods.vase)).toBe(20)
			const again = placedOrder.parse((await shop.place(await shop.view(seen.id))).data)
			expect(await shop.orders()).toEqual([expect.objectContaining({ custom_display_id: again.code })])
		})

		it("is found again by its cart when the answer was lost; another's cart and an open one have none", async () => {
			const seen = await shop.filledCart()
			const headers = { "x-market-storefront": STOREFRONT_SECRET }
			const orderOf = (cartId: string) =>
				shop.ask("get", `/store/shopping-carts/${cartId}/order`, undefined, { headers })
			expect((await orderOf(seen.id)).status).toBe(404)
			const placed = placedOrder.parse((await shop.place(seen)).data)
			expect((await orderOf(seen.id)).data).toEqual(placed)
			expect((await shop.ask("get", `/store/shopping-carts/${seen.id}/order`)).status).toBe(404)
			for (const other of ["cart_01HZZZZZZZZZZZZZZZZZZZZZZZ", "odd", "%00"])
				expect((await orderOf(other)).status).toBe(404)
		})

		it("is told by a second press to our storefront and to who knows its phone; for a stranger the cart is unknown", async () => {
			const seen = await shop.filledCart()
			const press = (phone: string, headers = {}) => {
				const form = shop.formFor(seen, { contact: { name: "Nguyễn Văn Lạ", phone, email: null } })
				return shop.ask("post", `/store/shopping-carts/${seen.id}/place`, form, { headers })
			}
			// Whoever is second at the same moment is a stranger too.
			const [own, meanwhile] = await Promise.all([shop.place(seen), press("0987 654 321")])
			const isFirst = own.status === 201
			expect([own.status, meanwhile.status].sort()).toEqual([201, 404])
			const placed = placedOrder.parse(isFirst ? own.data : meanwhile.data)
			const [known, strange] = isFirst
				? ["+84 912.345.678", "0987 654 321"]
				: ["+84 987.654.321", "0912 345 678"]
			expect((await press(known)).data).toEqual(placed)
			const refused = await press(strange)
			expect([refused.status, refused.data.code]).toEqual([404, "cart.not_found"])
			expect((await press(strange, { "x-market-storefront": STOREFRONT_SECRET })).data).toEqual(placed)
			expect(await shop.orders()).toHaveLength(1)
		})

		it("becomes none by Medusa's own completion, which nothing of ours has prepared", async () => {
			const seen = await shop.filledCart()
			const { result: payment } = await createPaymentCollectionForCartWorkflow(shop.container).run({
				input: { cart_id: seen.id },
			})
			await createPaymentSessionsWorkflow(shop.container).run({
				input: { payment_collection_id: payment.id, provider_id: "pp_system_default" },
			})
			const { errors } = await completeCartWorkflow(shop.container).run({
				input: { id: seen.id },
				throwOnError: false,
			})
			expect(errors.map(({ error }) => error.message)).toEqual([expect.stringContaining("by place-order")])
			expect(await shop.orders()).toEqual([])
		})

		it("leaves nothing owed by a refused attempt", async () => {
			const seen = await shop.filledCart()
			expect((await shop.place(seen, { expectedTotal: 1 })).status).toBe(409)
			expect(await shop.sql(`select 1 as one from cart_placing where open`)).toEqual([])
			expect((await shop.place(seen)).status).toBe(201)
			expect(await shop.sql(`select 1 as one from cart_placing where open`)).toEqual([])
		})

		afterACrash(shop, mend)
	})
}
