import { type CartHold, cartHold } from "@ocop/contracts"
import { HOLDS_PER_ADDRESS, HOLDS_PER_PHONE } from "@ocop/domain"
import { STOCK_MODULE } from "../../src/modules/stock"
import type StockModuleService from "../../src/modules/stock/service"
import type * as Expired from "../../src/workflows/stock/release-expired-holds"
import { appModule } from "../builders/app-module"
import type { BuiltListing } from "../builders/shop"
import { cartWith, hold, press } from "../faults/fault-carts"
import { unsoundness } from "../faults/soundness"
import type { TestShop } from "../orders/test-shop"
import { visitor } from "../orders/visitor"

export function holds(shop: TestShop): void {
	describe("a hold", () => {
		/** Pieces that nobody was promised and nobody holds; pages are answered from copies that a hold does not drop. */
		const freeOf = async (listing: BuiltListing) => {
			const [level] = await shop.sql<{ free: number }>(
				`select (stocked_quantity - reserved_quantity)::int as free from inventory_level where inventory_item_id = ?`,
				[listing.inventoryItemId],
			)
			return level?.free
		}
		const held = async (cartId: string, visitor: number, body = {}): Promise<CartHold> => {
			const { status, data } = await hold(shop, cartId, visitor, body)
			expect(status, JSON.stringify(data)).toBe(200)
			return cartHold.parse(data)
		}
		const letGo = (cartId: string, key: string) =>
			shop.ask("delete", `/store/shopping-carts/${cartId}/hold?key=${key}`)
		const timePasses = () => shop.sql(`update stock_hold set until = until - interval '11 minutes'`)
		const setQuantity = (cartId: string, lineId: string | undefined, quantity: number) =>
			shop.ask("post", `/store/shopping-carts/${cartId}/lines/${lineId}`, { quantity })
		const releaseExpired = () => {
			const { releaseExpiredHolds } = appModule<typeof Expired>("workflows/stock/release-expired-holds")
			return releaseExpiredHolds(shop.container)
		}

		afterEach(async () => expect(await unsoundness(shop)).toEqual([]))

		it("keeps the last piece for who is at the checkout, and for nobody else", async () => {
			const { vase } = shop.goods
			await shop.builder.stock(vase, 1)
			const [mine, theirs] = [await cartWith(shop, vase, 1), await cartWith(shop, vase, 2)]
			const { held: isHeld } = await held(mine.id, 1)
			expect(isHeld).toBe(true)
			expect(await freeOf(vase)).toBe(0)
			expect((await shop.view(mine.id)).orderable).toBe(true)
			expect((await shop.view(theirs.id)).changes).toEqual([expect.objectContaining({ kind: "sold_out" })])
			const refused = await press(shop, theirs)
			expect([refused.status, refused.data.code, refused.data.params.left]).toEqual([409, "cart.sold_out", 0])
			expect((await press(shop, mine)).status).toBe(201)
			const reasons = await shop.sql(
				`select reason, reserved::int from stock_move where inventory_item_id = ? and reserved <> 0 order by sequence`,
				[vase.inventoryItemId],
			)
			expect(reasons).toEqual([
				{ reason: "hold", reserved: 1 },
				{ reason: "release", reserved: -1 },
				{ reason: "sale", reserved: 1 },
			])
		})

		it("lasts ten minutes, and no longer by asking again", async () => {
			const mine = await cartWith(shop, shop.goods.cake, 1)
			const first = await held(mine.id, 1)
			if (!first.held) throw new Error("The goods are there")
			expect(first.secondsLeft).toBeGreaterThan(590)
			expect(first.secondsLeft).toBeLessThanOrEqual(600)
			await shop.sql(`update stock_hold set until = until - interval '4 minutes'`)
			const again = await held(mine.id, 1)
			expect(again.held && again.secondsLeft).toBeLessThanOrEqual(360)
			expect(await freeOf(shop.goods.cake)).toBe(19)
		})

		it("lasts longer while its payment is under way, and does not come back to life", async () => {
			const mine = await cartWith(shop, shop.goods.cake, 1)
			const first = await held(mine.id, 1)
			const stock = shop.container.resolve<StockModuleService>(STOCK_MODULE)
			const at = new Date(first.held ? first.until : 0)
			const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
			await stock.renewHold({ cartId: mine.id, at: later(-1), until: later(9) })
			const again = await held(mine.id, 1)
			expect(again.held && again.until).toBe(later(9).toISOString())
			await stock.renewHold({ cartId: mine.id, at: later(10), until: later(20) })
			expect(await shop.sql(`select until from stock_hold`)).toEqual([{ until: later(9) }])
		})

		it("is over by the clock: another buys without any job, and who held hears that it is gone", async () => {
			const { vase } = shop.goods
			await shop.builder.stock(vase, 1)
			const [mine, theirs] = [await cartWith(shop, vase, 1), await cartWith(shop, vase, 2)]
			await held(mine.id, 1)
			await timePasses()
			expect((await shop.view(theirs.id)).orderable).toBe(true)
			expect((await press(shop, theirs)).status).toBe(201)
			const late = await press(shop, mine)
			expect([late.status, late.data.code]).toEqual([409, "cart.sold_out"])
		})

		it("is over by the clock for who asks for the same goods", async () => {
			const { vase } = shop.goods
			await shop.builder.stock(vase, 1)
			const [mine, theirs] = [await cartWith(shop, vase, 1), await cartWith(shop, vase, 2)]
			await held(mine.id, 1)
			expect(await held(theirs.id, 2)).toEqual({ held: false, why: "gone" })
			await timePasses()
			expect((await held(theirs.id, 2)).held).toBe(true)
		})

		it("is over by the clock for who puts the same goods into a cart", async () => {
			const { vase } = shop.goods
			await shop.builder.stock(vase, 3)
			expect((await held((await cartWith(shop, vase, 1, 1)).id, 1)).held).toBe(true)
			await timePasses()
			const theirs = await cartWith(shop, vase, 2, 3)
			expect([theirs.pieces, theirs.orderable]).toEqual([3, true])
		})

		it("is given back by a job when nobody asked for its goods", async () => {
			const mine = await cartWith(shop, shop.goods.cake, 1, 3)
			await held(mine.id, 1)
			expect(await releaseExpired()).toBe(0)
			await timePasses()
			expect(await releaseExpired()).toBe(1)
			expect(await freeOf(shop.goods.cake)).toBe(20)
			expect(await shop.sql(`select 1 as one from stock_hold`)).toEqual([])
		})

		it("ends when its page is left, but not by a page that another one has followed", async () => {
			const mine = await cartWith(shop, shop.goods.cake, 1)
			const [former, present] = [await held(mine.id, 1), await held(mine.id, 1)]
			if (!former.held || !present.held) throw new Error("The goods are there")
			expect((await letGo(mine.id, former.key)).status).toBe(200)
			expect(await freeOf(shop.goods.cake)).toBe(19)
			expect((await letGo(mine.id, present.key)).status).toBe(200)
			expect(await freeOf(shop.goods.cake)).toBe(20)
		})

		it("follows the cart's lines and keeps its time; the cart is not in its own way", async () => {
			const { cake } = shop.goods
			await shop.builder.stock(cake, 3)
			const mine = await cartWith(shop, cake, 1, 2)
			const first = await held(mine.id, 1)
			const line = mine.groups[0]?.lines[0]?.id
			expect((await setQuantity(mine.id, line, 1)).status).toBe(200)
			expect(await freeOf(cake)).toBe(2)
			expect((await setQuantity(mine.id, line, 2)).status).toBe(200)
			expect(await freeOf(cake)).toBe(1)
			expect((await setQuantity(mine.id, line, 4)).status).toBe(409)
			// The refused change has let go and held again.
			expect(await freeOf(cake)).toBe(1)
			const again = await held(mine.id, 1)
			expect(again.held && again.until).toBe(first.held && first.until)
			expect((await setQuantity(mine.id, line, 0)).status).toBe(200)
			expect(await freeOf(cake)).toBe(3)
		})

		it("that is over does not begin anew when its cart is changed, nor when the change is refused", async () => {
			const { cake } = shop.goods
			await shop.builder.stock(cake, 3)
			const mine = await cartWith(shop, cake, 1, 2)
			const line = mine.groups[0]?.lines[0]?.id
			for (const [quantity, status] of [
				[1, 200],
				[4, 409],
			] as const) {
				expect((await held(mine.id, 1)).held).toBe(true)
				await timePasses()
				expect((await setQuantity(mine.id, line, quantity)).status).toBe(status)
				expect(await freeOf(cake)).toBe(3)
			}
		})

		it("is one for two who ask for the last piece at once", async () => {
			const { vase } = shop.goods
			const carts = []
			for (let visitor = 0; visitor < 8; visitor++) carts.push(await cartWith(shop, vase, visitor))
			await shop.builder.stock(vase, 1)
			const answers = await Promise.all(carts.map(({ id }, visitor) => held(id, visitor)))
			expect(answers.filter(({ held }) => held)).toHaveLength(1)
			expect(answers.filter((answer) => !answer.held && answer.why === "gone")).toHaveLength(7)
		})

		it("leaves half of a shelf to others, however many carts a visitor opens", async () => {
			const { cake } = shop.goods
			await shop.builder.stock(cake, 7)
			const outcomes = []
			for (let cart = 0; cart < 4; cart++) outcomes.push(await held((await cartWith(shop, cake, 1, 2)).id, 1))
			expect(outcomes.map((outcome) => (outcome.held ? "held" : outcome.why))).toEqual([
				"held",
				"held",
				"share",
				"share",
			])
			expect((await held((await cartWith(shop, cake, 2, 3)).id, 2)).held).toBe(true)
		})

		it("is no condition of the purchase: who is refused it orders all the same", async () => {
			const { cake } = shop.goods
			await shop.builder.stock(cake, 4)
			const mine = await cartWith(shop, cake, 1, 4)
			expect(await held(mine.id, 1)).toEqual({ held: false, why: "share" })
			expect(await freeOf(cake)).toBe(4)
			expect((await press(shop, mine)).status).toBe(201)
		})

		it("is bounded for an address", async () => {
			await shop.builder.stock(shop.goods.cake, 500)
			for (let cart = 0; cart < HOLDS_PER_ADDRESS; cart++) {
				const { id } = await cartWith(shop, shop.goods.cake, 100 + cart)
				expect((await held(id, 1)).held).toBe(true)
			}
			const { id } = await cartWith(shop, shop.goods.cake, 99)
			expect(await held(id, 1)).toEqual({ held: false, why: "too_many" })
			expect((await held(id, 2)).held).toBe(true)
		})

		it("is bounded for a phone, however it is written and wherever it comes from", async () => {
			const phones = ["0912 345 678", "+84912345678", "0912.345.678"]
			for (const [visitor, phone] of phones.slice(0, HOLDS_PER_PHONE).entries())
				expect(
					(await held((await cartWith(shop, shop.goods.cake, visitor)).id, visitor, { phone })).held,
				).toBe(true)
			const { id } = await cartWith(shop, shop.goods.cake, 50)
			expect(await held(id, 50, { phone: "0912345678" })).toEqual({ held: false, why: "too_many" })
		})

		it("is bounded for a phone also when that is said of a hold that stands, as checkouts are opened before one is typed", async () => {
			const phone = "0912 345 678"
			const carts = []
			for (let visitor = 0; visitor <= HOLDS_PER_PHONE; visitor++) {
				const { id } = await cartWith(shop, shop.goods.cake, visitor)
				carts.push(id)
				expect((await held(id, visitor)).held).toBe(true)
			}
			for (const [visitor, id] of carts.slice(0, HOLDS_PER_PHONE).entries())
				expect((await held(id, visitor, { phone })).held).toBe(true)
			const last = carts.at(-1) ?? ""
			expect(await held(last, HOLDS_PER_PHONE, { phone })).toEqual({ held: false, why: "too_many" })
			expect(await freeOf(shop.goods.cake)).toBe(20 - HOLDS_PER_PHONE)
			// Said again it is no new one; another phone has its own bound.
			expect((await held(carts[0] ?? "", 0, { phone })).held).toBe(true)
			expect((await held(last, HOLDS_PER_PHONE, { phone: "0987 654 321" })).held).toBe(true)
		})

		it("tells its table nothing of addresses and phones", async () => {
			const { id } = await cartWith(shop, shop.goods.cake, 1)
			await held(id, 1, { phone: "0912345678" })
			const rows = JSON.stringify(await shop.sql(`select * from stock_hold`))
			expect(rows).not.toMatch(/198\.18|912345678/)
		})

		it("is there again when the payment was refused", async () => {
			const { vase } = shop.goods
			await shop.builder.stock(vase, 1)
			const mine = await cartWith(shop, vase, 1)
			const before = await held(mine.id, 1)
			await shop.sql(`create function refuse() returns trigger language plpgsql as
				$$ begin raise exception 'refused'; end $$`)
			await shop.sql(`create trigger refuse before insert on payment for each row execute function refuse()`)
			const { status } = await press(shop, mine)
			await shop.sql(`drop function refuse() cascade`)
			expect(status).toBeGreaterThanOrEqual(400)
			expect(await shop.orders()).toEqual([])
			expect(await freeOf(vase)).toBe(0)
			const after = await held(mine.id, 1)
			expect(after.held && after.until).toBe(before.held && before.until)
			expect((await press(shop, mine)).status).toBe(201)
		})

		it("is not kept on by a second tab whose cart was sold meanwhile", async () => {
			const mine = await cartWith(shop, shop.goods.cake, 1)
			const [placed] = await Promise.all([press(shop, mine), ...[1, 2, 3].map(() => hold(shop, mine.id, 1))])
			expect(placed?.status).toBe(201)
			expect((await hold(shop, mine.id, 1)).status).toBe(404)
			expect(await freeOf(shop.goods.cake)).toBe(19)
		})

		it("is asked for in one way only", async () => {
			const mine = await cartWith(shop, shop.goods.cake, 1)
			for (const body of [{ minutes: 600 }, { phone: 1 }, { phone: "" }, [], { quantity: 9 }])
				expect(
					(await shop.ask("post", `/store/shopping-carts/${mine.id}/hold`, body, visitor(1))).status,
				).toBe(400)
			expect((await hold(shop, "cart_00000000000000000000000000", 1)).status).toBe(404)
			expect((await hold(shop, "odd", 1)).status).toBe(404)
			expect((await letGo(mine.id, "x")).status).toBe(400)
			expect((await letGo("cart_00000000000000000000000000", "a".repeat(22))).status).toBe(200)
			const empty = await shop.newCart(visitor(1))
			expect(await held(empty.id, 1)).toEqual({ held: false, why: "gone" })
		})
	})
}
