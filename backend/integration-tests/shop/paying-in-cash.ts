import { Modules } from "@medusajs/framework/utils"
import { dong, formatDong } from "@ocop/domain"
import type * as MissingOrders from "../../src/workflows/order/register-missing-orders"
import { appModule } from "../builders/app-module"
import type { BuiltListing } from "../builders/shop"
import { Carts, THIRD_WARD } from "./carts"
import type { TestShop } from "./test-shop"

const PHONE = "0912 345 678"
const FAMILY_PHONE = "0987 654 321"
/** As the limits of the day have it: ten million an order, twenty a phone. */
const [ORDER_LIMIT, PHONE_LIMIT] = [inText(10_000_000), inText(20_000_000)]

export function payingInCash(shop: TestShop): void {
	describe("who pays at the door", () => {
		const carts = new Carts(shop)

		/** A cart with so many pieces of one listing, seen with its delivery. */
		const cartWith = async (listing: BuiltListing, pieces: number) => {
			const { id } = await carts.newCart()
			await carts.add(id, listing, pieces)
			return carts.view(id, THIRD_WARD)
		}
		const place = (seen: Awaited<ReturnType<typeof cartWith>>, phone = PHONE) =>
			carts.place(
				seen.id,
				carts.form(seen.delivery?.total ?? 0, { contact: { name: "Nguyễn Thị Mẫu", phone, email: null } }),
			)
		const order = async (listing: BuiltListing, pieces: number, phone = PHONE) => {
			const answer = await place(await cartWith(listing, pieces), phone)
			expect(answer.status, JSON.stringify(answer.data)).toBe(201)
		}
		/** Nine million a vase, so that two orders fit a phone and a third does not. */
		const dearVases = () => shop.build.reprice(shop.listings.vase, 9_000_000)

		it("orders up to the limit of an order, and is told the limit beyond it", async () => {
			await dearVases()
			const refused = await place(await cartWith(shop.listings.vase, 2))
			expect([refused.status, refused.data.code]).toEqual([409, "order.cash_over_order_limit"])
			expect(refused.data.params).toEqual({ limit: ORDER_LIMIT, total: inText(18_000_000) })
			expect(refused.data.message).toContain(ORDER_LIMIT)
			expect(await carts.orderCount()).toBe(0)
			await order(shop.listings.vase, 1)
		})

		it("owes no more than the limit of a phone, and is told what is open and what is left", async () => {
			await dearVases()
			await order(shop.listings.vase, 1)
			await order(shop.listings.vase, 1)
			const third = await cartWith(shop.listings.vase, 1)
			const refused = await place(third, "+84912345678")
			expect([refused.status, refused.data.code]).toEqual([409, "order.cash_over_phone_limit"])
			expect(refused.data.params).toEqual({
				limit: PHONE_LIMIT,
				open: inText(18_000_000),
				left: inText(2_000_000),
			})
			expect(refused.data.message).toContain("18.000.000")
			expect(await carts.orderCount()).toBe(2)
			// Somebody else's phone owes nothing, and fewer goods pass.
			expect((await place(third, FAMILY_PHONE)).status).toBe(201)
			await order(shop.listings.cake, 2)
		})

		it("may order again once a parcel is paid", async () => {
			await dearVases()
			await order(shop.listings.vase, 1)
			await order(shop.listings.vase, 1)
			const third = await cartWith(shop.listings.vase, 1)
			expect((await place(third)).status).toBe(409)
			await shop.sql(`update parcel set state = 'delivered' where placed_order_id in
				(select id from placed_order order by created_at limit 1)`)
			expect((await place(third)).status).toBe(201)
		})

		it("does not pass the limit by two presses at once", async () => {
			await dearVases()
			await shop.build.reprice(shop.listings.cake, 9_000_000)
			await shop.build.reprice(shop.listings.noodles, 9_000_000)
			await order(shop.listings.vase, 1)
			// Other goods each, so that no lock on stock makes them wait for each other.
			const seen = [
				await cartWith(shop.listings.vase, 1),
				await cartWith(shop.listings.cake, 1),
				await cartWith(shop.listings.noodles, 1),
			]
			const answers = await Promise.all(seen.map((each) => place(each)))
			expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
			for (const { data } of answers.filter(({ status }) => status === 409))
				expect(data.code).toBe("order.cash_over_phone_limit")
			expect(await carts.orderCount()).toBe(2)
		})

		it("owes nothing for an attempt that came to nothing", async () => {
			await dearVases()
			await order(shop.listings.vase, 1)
			const given = await cartWith(shop.listings.vase, 1)
			// Refused after the promise: the shopper agreed to another sum.
			await shop.sql(
				`create function no_order() returns trigger language plpgsql as $$ begin raise 'no order today'; end $$`,
			)
			await shop.sql(
				`create trigger no_order before insert on "order" for each row execute function no_order()`,
			)
			expect((await place(given)).status).toBeGreaterThanOrEqual(400)
			await shop.sql(`drop function no_order() cascade`)
			expect(await shop.sql(`select phone from cart_placing where open`)).toEqual([])
			await order(shop.listings.vase, 1)
		})

		it("counts what a killed process was about to order, until it is known to have come to nothing", async () => {
			await dearVases()
			await order(shop.listings.vase, 1)
			await shop.sql(`insert into cart_placing (id, cart_id, code, holder, held_until, open, phone, cash)
				values ('placing_killed', 'cart_killed', 'K7M2P9QX', 'a killed process', now(), true, '+84912345678', 9000000)`)
			const next = await cartWith(shop.listings.vase, 1)
			expect((await place(next)).data).toMatchObject({
				code: "order.cash_over_phone_limit",
				params: { open: inText(18_000_000) },
			})
			await appModule<typeof MissingOrders>("workflows/order/register-missing-orders").registerMissingOrders(
				shop.container,
			)
			expect((await place(next)).status).toBe(201)
		})

		it("does not pay for alcohol that way, should it ever get into a cart (invariant 12)", async () => {
			const { wine, cake } = shop.listings
			const products = shop.container.resolve(Modules.PRODUCT)
			const { metadata } = await products.retrieveProduct(wine.id)
			await products.updateProducts(wine.id, { metadata: { ...metadata, kind: "goods" } })
			const { id } = await carts.newCart()
			await carts.add(id, cake, 1)
			await carts.add(id, wine, 1)
			const refused = await place(await carts.view(id, THIRD_WARD))
			expect([refused.status, refused.data.code]).toEqual([409, "order.cash_not_for_alcohol"])
			expect(refused.data.params.title).toBe("Rượu nếp cái hoa vàng")
			expect(await carts.orderCount()).toBe(0)
		})
	})
}

function inText(amount: number): string {
	return formatDong(dong(amount))
}
