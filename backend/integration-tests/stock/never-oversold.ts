import { Modules } from "@medusajs/framework/utils"
import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import type { BuiltListing } from "../builders/shop"
import type { TestShop } from "../orders/test-shop"

/** Reservations as Medusa's own service makes them, past every lock and review of ours. */
function reserve(shop: TestShop, listing: BuiltListing, quantity: number) {
	return shop.container.resolve(Modules.INVENTORY).createReservationItems({
		inventory_item_id: listing.inventoryItemId,
		location_id: shop.builder.market.locationId,
		quantity,
	})
}

export function neverOversold(shop: TestShop): void {
	describe("a piece is sold once (invariant 8)", () => {
		it("is promised to ten of thirty who ask at once, whatever the locks do", async () => {
			await shop.builder.stock(shop.goods.vase, 10)
			const asked = await Promise.allSettled(
				Array.from({ length: 30 }, () => reserve(shop, shop.goods.vase, 1)),
			)
			expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(10)
			expect(await shop.available(shop.goods.vase)).toBe(0)
		})

		it("is not promised twice by one statement that asks for two lines", async () => {
			await shop.builder.stock(shop.goods.vase, 3)
			const { vase } = shop.goods
			const line = {
				inventory_item_id: vase.inventoryItemId,
				location_id: shop.builder.market.locationId,
				quantity: 2,
			}
			const inventory = shop.container.resolve(Modules.INVENTORY)
			await expect(inventory.createReservationItems([line, line])).rejects.toMatchObject({
				message: expect.stringMatching(/enough|oversell/i),
			})
			expect(await shop.available(vase)).toBe(3)
		})

		it("lets orders that share goods pass each other in any order", async () => {
			const { cake, vase } = shop.goods
			const lines = [cake, vase].map((listing) => ({
				inventory_item_id: listing.inventoryItemId,
				location_id: shop.builder.market.locationId,
				quantity: 1,
			}))
			const inventory = shop.container.resolve(Modules.INVENTORY)
			const asked = await Promise.allSettled(
				Array.from({ length: 16 }, (_, turn) =>
					inventory.createReservationItems(turn % 2 === 0 ? lines : [...lines].reverse()),
				),
			)
			expect(asked.map(({ status }) => status)).toEqual(Array(16).fill("fulfilled"))
			expect(await shop.available(vase)).toBe(4)
		})

		it("is not promised where nothing lies", async () => {
			await expect(
				shop.sql(
					`insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity)
					values ('resitem_nowhere', ?, 'sloc_nowhere', 1, '{"value": "1", "precision": 20}')`,
					[shop.goods.vase.inventoryItemId],
				),
			).rejects.toMatchObject({ constraint: "ocop_no_oversell" })
		})

		it("can be given back even where too much was promised before", async () => {
			const given = await reserve(shop, shop.goods.vase, 5)
			await shop.builder.stock(shop.goods.vase, 2)
			await shop.sql(`update reservation_item set quantity = 4 where id = ?`, [given.id])
			await shop.container.resolve(Modules.INVENTORY).deleteReservationItems([given.id])
			expect(await shop.available(shop.goods.vase)).toBe(2)
		})

		it("is refused in words, with what is left, to the cart that comes second", async () => {
			await shop.builder.stock(shop.goods.vase, 1)
			const carts = []
			for (let shopper = 0; shopper < 4; shopper++) carts.push(await shop.filledCart())
			const answers = await Promise.all(carts.map((seen) => shop.place(seen)))
			expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
			for (const { status, data } of answers.filter(({ status }) => status !== 201)) {
				expect([status, data.code]).toEqual([409, "cart.sold_out"])
				expect(data.params).toMatchObject({ handle: shop.goods.vase.handle, left: 0 })
			}
			expect(await shop.orders()).toHaveLength(1)
			expect(await shop.available(shop.goods.cake)).toBe(18)
		})
	})

	describe("two listings made of the same goods", () => {
		/** The vase is sold from the cake's shelf from now on: a gift of two cakes. */
		const shareShelf = async () => {
			await updateProductVariantsWorkflow(shop.container).run({
				input: { product_variants: [{ id: shop.goods.vase.variantId, manage_inventory: true }] },
			})
			await shop.sql(
				`update product_variant_inventory_item set inventory_item_id = ?, required_quantity = 2 where variant_id = ?`,
				[shop.goods.cake.inventoryItemId, shop.goods.vase.variantId],
			)
		}

		it("take from each other: the later line says what is left of it", async () => {
			await shareShelf()
			await shop.builder.stock(shop.goods.cake, 5)
			const { id } = await shop.newCart()
			await shop.add(id, shop.goods.cake, 4)
			await shop.add(id, shop.goods.vase, 1)
			const seen = await shop.view(id)
			expect(seen.orderable).toBe(false)
			expect(seen.changes).toEqual([
				expect.objectContaining({ kind: "sold_out", handle: shop.goods.vase.handle }),
			])
			expect((await shop.place(seen)).status).toBe(409)
			expect(await shop.orders()).toEqual([])
		})

		it("are ordered together when there is enough for both", async () => {
			await shareShelf()
			await shop.builder.stock(shop.goods.cake, 6)
			const { id } = await shop.newCart()
			await shop.add(id, shop.goods.cake, 4)
			await shop.add(id, shop.goods.vase, 1)
			expect((await shop.place(await shop.view(id))).status).toBe(201)
			expect(await shop.available(shop.goods.cake)).toBe(0)
		})
	})
}
