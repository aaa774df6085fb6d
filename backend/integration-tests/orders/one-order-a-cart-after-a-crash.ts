import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { orderDetail, placedOrder } from "@ocop/contracts"
import { forgetRegistration } from "../builders/forget-registration"
import type { TestShop } from "./test-shop"

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

/**
 * The tables are left as a kill or a failure leaves them, and then the reconciler runs or the shopper presses again.
 *
 * @param mend runs the reconciler
 */
export function afterACrash(shop: TestShop, mend: () => Promise<number>): void {
	describe("after a crash", () => {
		it("is answered at once by a second press after a crash before its registration", async () => {
			const seen = await shop.filledCart()
			const placed = placedOrder.parse((await shop.place(seen)).data)
			await forgetRegistration(shop, placed.code)
			expect((await shop.place(seen)).data).toEqual(placed)
			expect(await shop.orders()).toHaveLength(1)
			expect(await mend()).toBe(0)
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
			const codes = []
			for (const seen of carts) codes.push(placedOrder.parse((await shop.place(seen)).data).code)
			// Written whenever one of them is registered: how many are held at that moment?
			await shop.sql(`create table held_meanwhile (held bigint)`)
			await shop.sql(`create function count_held() returns trigger language plpgsql as $$ begin
				insert into held_meanwhile select count(*) from cart_placing where held_until > now();
				return new; end $$`)
			await shop.sql(
				`create trigger count_held before insert on placed_order for each row execute function count_held()`,
			)
			// Together and late: the market's own run of every minute goes on beside the tests.
			for (const code of codes) await forgetRegistration(shop, code)
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

		it("is looked at before it is registered, also when its placing was taken for ended", async () => {
			const seen = await shop.filledCart()
			const placed = placedOrder.parse((await shop.place(seen)).data)
			await leaveHalfMade(shop, placed.code)
			await shop.sql(`update cart_placing set open = false`)
			expect(await mend()).toBe(1)
			expect(await shop.orders()).toEqual([])
			expect(await shop.available(shop.goods.vase)).toBe(20)
		})

		it("is owed by a refused attempt that could not be taken back, and undone once it can", async () => {
			const seen = await shop.filledCart()
			await shop.sql(`create function refuse() returns trigger language plpgsql as
				$$ begin raise exception 'refused'; end $$`)
			await shop.sql(`create trigger refuse before insert on payment for each row execute function refuse()`)
			await shop.sql(`create trigger refuse before delete or update of deleted_at on "order"
				for each row execute function refuse()`)
			const { status } = await shop.place(seen)
			await shop.sql(`drop function refuse() cascade`)
			expect(status).toBe(422)
			expect(await shop.orders()).toHaveLength(1)
			expect(await shop.sql(`select open from cart_placing`)).toEqual([{ open: true }])
			expect(await mend()).toBe(1)
			expect(await shop.orders()).toEqual([])
			expect(await shop.available(shop.goods.vase)).toBe(20)
			expect((await shop.place(await shop.view(seen.id))).status).toBe(201)
		})
	})
}
