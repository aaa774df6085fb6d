import {
	cancelOrderWorkflow,
	completeCartWorkflow,
	createPaymentCollectionForCartWorkflow,
	createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { type Cart, orderDetail, placedOrder } from "@ocop/contracts"
import type * as OrderCart from "../../src/workflows/order/order-cart"
import type * as MissingOrders from "../../src/workflows/order/register-missing-orders"
import { appModule } from "../builders/app-module"
import { STOREFRONT_SECRET } from "./settings"
import { type TestShop, THIRD_WARD } from "./test-shop"

const HELD_CODE = "K7M2P9QX"

/** Leaves the tables as a process does that is killed after Medusa's order and before ours. */
async function forgetRegistration(shop: TestShop, code: string): Promise<void> {
	await shop.sql(`delete from parcel where placed_order_id = (select id from placed_order where code = ?)`, [
		code,
	])
	await shop.sql(`delete from placed_order where code = ?`, [code])
	await shop.sql(`update cart_placing set open = true, held_until = now() where code = ?`, [code])
}

/** Leaves them as a process does that is killed after the order's registration and before what follows it. */
async function forgetWhatFollowed(shop: TestShop, code: string): Promise<void> {
	await shop.sql(`alter table journal_entry disable trigger user`)
	await shop.sql(`delete from journal_entry where name = 'parcel.order.placed'`)
	await shop.sql(`alter table journal_entry enable trigger user`)
	await shop.sql(`delete from outbox_message where kind = 'order_placed'`)
	await shop.sql(`update cart_placing set open = true, held_until = now() where code = ?`, [code])
}

/** Leaves them as a process does that is killed within Medusa's completion: an order, its stock taken, and no payment. */
async function leaveHalfMade(shop: TestShop, code: string): Promise<void> {
	await forgetRegistration(shop, code)
	await shop.sql(`delete from payment`)
	await shop.sql(`update payment_session set status = 'pending', authorized_at = null`)
}

/** Every order becomes one that costs nothing. */
async function costNothing(shop: TestShop): Promise<void> {
	const nothing = '{"value": "0", "precision": 20}'
	await shop.sql(`update order_line_item set unit_price = 0, raw_unit_price = ?::jsonb`, [nothing])
	await shop.sql(`update order_item set unit_price = null, raw_unit_price = null`)
	await shop.sql(`update order_shipping_method set amount = 0, raw_amount = ?::jsonb`, [nothing])
}

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
		locale: "vi" as const,
	}
	return { cartId: seen.id, form, code: HELD_CODE }
}

export function oneOrderACart(shop: TestShop): void {
	describe("a cart becomes one order, whatever happens", () => {
		const mend = () => {
			const missing = appModule<typeof MissingOrders>("workflows/order/register-missing-orders")
			return missing.registerMissingOrders(shop.container)
		}

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
			const { errors } = await orderCart(shop.container).run({ input, throwOnError: false })
			expect(errors.map(({ error }) => error.message)).toEqual(["order.being_placed"])
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

		it("is answered at once by a second press after a crash before its registration", async () => {
			const seen = await shop.filledCart()
			const placed = placedOrder.parse((await shop.place(seen)).data)
			await forgetRegistration(shop, placed.code)
			expect((await shop.place(seen)).data).toEqual(placed)
			expect(await shop.orders()).toHaveLength(1)
			expect(await mend()).toBe(0)
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

		it("is registered by the reconciler after such a crash, once", async () => {
			const seen = await shop.filledCart()
			const placed = placedOrder.parse((await shop.place(seen)).data)
			await forgetRegistration(shop, placed.code)
			expect(await mend()).toBe(1)
			expect(await mend()).toBe(0)
			const found = await shop.ask("post", "/store/order-lookups", placed)
			expect(orderDetail.parse(found.data).parcels).toHaveLength(2)
		})

		it("gets its act, its pages' tags and its confirmation after a kill between its registration and those", async () => {
			const seen = await shop.filledCart()
			const contact = { name: "Nguyễn Thị Mẫu", phone: "0912 345 678", email: "mau@example.com" }
			const placed = placedOrder.parse((await shop.place(seen, { contact })).data)
			const written = () =>
				shop.sql(
					`select subject_id, tags, change from journal_entry where name = 'parcel.order.placed'
					union all select recipient, null, payload from outbox_message where kind = 'order_placed'`,
				)
			const before = await written()
			expect(before).toHaveLength(2)
			await forgetWhatFollowed(shop, placed.code)
			expect(await mend()).toBe(1)
			expect(await written()).toEqual(before)
			expect(await shop.sql(`select 1 as one from cart_placing where open`)).toEqual([])
			expect(await mend()).toBe(0)
			expect(await shop.orders()).toHaveLength(1)
		})

		it("stays owed until the last of what follows it is written", async () => {
			const seen = await shop.filledCart()
			await shop.sql(`create function refuse_message() returns trigger language plpgsql as
				$$ begin raise exception 'no message can be written'; end $$`)
			await shop.sql(`create trigger refuse_message before insert on outbox_message
				for each row execute function refuse_message()`)
			const contact = { name: "Nguyễn Thị Mẫu", phone: "0912 345 678", email: "mau@example.com" }
			expect((await shop.place(seen, { contact })).status).toBe(500)
			await shop.sql(`drop function refuse_message() cascade`)
			expect(await mend()).toBe(1)
			const owed = await shop.sql(`select recipient from outbox_message where kind = 'order_placed'`)
			expect(owed).toEqual([{ recipient: contact.email }])
		})

		it("is undone by the reconciler when it was left half made; the cart and the stock are as before", async () => {
			const seen = await shop.filledCart()
			const placed = placedOrder.parse((await shop.place(seen)).data)
			await leaveHalfMade(shop, placed.code)
			expect(await mend()).toBe(1)
			expect(await shop.orders()).toEqual([])
			expect(await shop.available(shop.goods.vase)).toBe(20)
			const again = await shop.view(seen.id)
			expect(again).toMatchObject({ pieces: 3, orderable: true })
			expect(await mend()).toBe(0)
			expect(placedOrder.parse((await shop.place(again)).data).code).toBe(placed.code)
		})

		it("stays an order when it was cancelled before its registration: what a person dealt with is not undone", async () => {
			const seen = await shop.filledCart()
			const placed = placedOrder.parse((await shop.place(seen)).data)
			const [order] = await shop.orders()
			await cancelOrderWorkflow(shop.container).run({ input: { order_id: order?.id ?? "" } })
			await forgetRegistration(shop, placed.code)
			expect(await mend()).toBe(1)
			expect(await shop.orders()).toEqual([expect.objectContaining({ id: order?.id, status: "canceled" })])
			const registered = await shop.sql(`select code from placed_order`)
			expect(registered).toEqual([{ code: placed.code }])
		})

		it("is whole by its reserved goods when nothing was to be paid, and half made without", async () => {
			const [whole, half] = [await shop.filledCart(), await shop.filledCart()]
			const codes = []
			for (const seen of [whole, half]) codes.push(placedOrder.parse((await shop.place(seen)).data).code)
			for (const code of codes) await leaveHalfMade(shop, code)
			await costNothing(shop)
			await shop.sql(
				`delete from reservation_item where line_item_id = (select item_id from order_item
				where order_id = (select id from "order" where custom_display_id = ?) limit 1)`,
				[codes[1] ?? ""],
			)
			expect(await mend()).toBe(2)
			expect(await shop.orders()).toEqual([expect.objectContaining({ custom_display_id: codes[0] })])
			expect(await shop.available(shop.goods.vase)).toBe(19)
		})

		it("is made anew by a second press when it was left half made", async () => {
			const seen = await shop.filledCart()
			const placed = placedOrder.parse((await shop.place(seen)).data)
			await leaveHalfMade(shop, placed.code)
			const again = placedOrder.parse((await shop.place(seen)).data)
			expect(again.code).toBe(placed.code)
			expect(await shop.orders()).toHaveLength(1)
			expect(await shop.available(shop.goods.vase)).toBe(19)
			const found = await shop.ask("post", "/store/order-lookups", again)
			expect(orderDetail.parse(found.data).parcels).toHaveLength(2)
		})

		it("does not wait for another whose row is odd", async () => {
			const [odd, fine] = [await shop.filledCart(), await shop.filledCart()]
			const codes = []
			for (const seen of [odd, fine]) codes.push(placedOrder.parse((await shop.place(seen)).data).code)
			for (const code of codes) await forgetRegistration(shop, code)
			await shop.sql(
				`update "order" set metadata = jsonb_set(metadata, '{placing,phone}', '17') where custom_display_id = ?`,
				[codes[0] ?? ""],
			)
			expect(await mend()).toBe(1)
			const registered = await shop.sql<{ code: string }>(`select code from placed_order`)
			expect(registered.map(({ code }) => code)).toEqual([codes[1]])
		})

		it("is mended one after another: what waits for its turn is held by nobody", async () => {
			const carts = [await shop.filledCart(), await shop.filledCart()]
			for (const seen of carts) {
				const { code } = placedOrder.parse((await shop.place(seen)).data)
				await forgetRegistration(shop, code)
			}
			// Written where the first of them is registered: who else is held at that moment?
			await shop.sql(`create table held_meanwhile (held bigint)`)
			await shop.sql(`create function count_held() returns trigger language plpgsql as $$ begin
				insert into held_meanwhile select count(*) from cart_placing where held_until > now();
				return new; end $$`)
			await shop.sql(
				`create trigger count_held before insert on placed_order for each row execute function count_held()`,
			)
			expect(await mend()).toBe(2)
			const held = await shop.sql(`select held::int from held_meanwhile`)
			await shop.sql(`drop function count_held() cascade`)
			await shop.sql(`drop table held_meanwhile`)
			expect(held).toEqual([{ held: 1 }, { held: 1 }])
		})

		it("does not block its shopper when it could not be mended", async () => {
			const seen = await shop.filledCart()
			const { code } = placedOrder.parse((await shop.place(seen)).data)
			await forgetRegistration(shop, code)
			const odd = `update "order" set metadata = jsonb_set(metadata, '{placing,phone}', ?::jsonb)`
			await shop.sql(odd, ["17"])
			expect(await mend()).toBe(0)
			await shop.sql(odd, ['"+84912345678"'])
			expect(placedOrder.parse((await shop.place(seen)).data).code).toBe(code)
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
	})
}
