import { cart } from "@ocop/contracts"
import { Carts } from "./carts"
import type { TestShop } from "./test-shop"

export function fillingACart(shop: TestShop): void {
	describe("a shopper fills a cart", () => {
		const carts = new Carts(shop)

		it("puts goods of two producers in, grouped, priced by Medusa, with the delivery to a ward", async () => {
			const seen = await carts.filled()
			expect(seen.groups.map((group) => group.producer.name)).toEqual([shop.farmers.name, shop.potters.name])
			expect(seen.goods).toBe(2 * 30_000 + 350_000)
			expect(seen.pieces).toBe(3)
			expect(seen.orderable).toBe(true)
			expect(seen.changes).toEqual([])
			expect(seen.delivery?.parcels).toHaveLength(2)
			expect(seen.delivery?.total).toBe(seen.goods + (seen.delivery?.fee ?? 0))
			expect(seen.groups[0]?.lines[0]?.rating?.stars).toBe(4)
		})

		it("raises, lowers and takes out lines", async () => {
			const { id } = await carts.newCart()
			await carts.add(id, shop.listings.cake, 1)
			const twice = cart.parse((await carts.add(id, shop.listings.cake, 2)).data)
			expect(twice.groups[0]?.lines.map((line) => line.quantity)).toEqual([3])
			const line = twice.groups[0]?.lines[0]?.id
			const lowered = await carts.call("post", `/store/shopping-carts/${id}/lines/${line}`, { quantity: 1 })
			expect(cart.parse(lowered.data).pieces).toBe(1)
			const emptied = await carts.call("delete", `/store/shopping-carts/${id}/lines/${line}`)
			expect(cart.parse(emptied.data)).toMatchObject({ groups: [], orderable: false })
			expect((await carts.call("delete", `/store/shopping-carts/${id}/lines/${line}`)).data.code).toBe(
				"cart.line_not_found",
			)
		})

		it("is refused alcohol, services, more than there is, nonsense, and another's price", async () => {
			const { id } = await carts.newCart()
			expect((await carts.add(id, shop.listings.wine)).data).toMatchObject({ code: "cart.alcohol_not_sold" })
			expect((await carts.add(id, shop.listings.tour)).data).toMatchObject({ code: "cart.service_not_sold" })
			const tooMany = await carts.add(id, shop.listings.vase, 21)
			expect([tooMany.status, tooMany.data.code, tooMany.data.params.left]).toEqual([
				409,
				"cart.not_enough_stock",
				20,
			])
			for (const quantity of [0, -1, 1.5, 1_000_000_000, "1", null]) {
				const answer = await carts.call("post", `/store/shopping-carts/${id}/lines`, {
					variantId: shop.listings.vase.variantId,
					quantity,
				})
				expect([quantity, answer.status]).toEqual([quantity, 400])
			}
			const priced = await carts.call("post", `/store/shopping-carts/${id}/lines`, {
				variantId: shop.listings.vase.variantId,
				quantity: 1,
				unit_price: 1,
			})
			expect(priced.status).toBe(400)
			expect((await carts.add(id, { variantId: "variant_nothing" })).status).toBe(404)
		})

		it("finds no cart behind a stale or forged id", async () => {
			for (const id of ["cart_01ARZ3NDEKTSV4RRFFQ69G5FAV", "cart_x", "%00", "..%2f..", "x".repeat(500)]) {
				const { status, data } = await shop.get(`/store/shopping-carts/${id}`)
				expect([id, status, data.code]).toEqual([id, 404, "cart.not_found"])
			}
		})

		it("is told what became dearer, scarce, sold out or was taken down, until acknowledged", async () => {
			const { id } = await carts.newCart()
			for (const listing of [
				shop.listings.cake,
				shop.listings.noodles,
				shop.listings.vase,
				shop.listings.expired,
			])
				await carts.add(id, listing, 3)
			await shop.build.reprice(shop.listings.cake, 33_000)
			await shop.build.stock(shop.listings.noodles, 2)
			await shop.build.stock(shop.listings.vase, 0)
			await shop.build.takeDown(shop.listings.expired)
			const seen = await carts.view(id)
			expect(seen.changes.map(({ kind, from, to }) => [kind, from, to])).toEqual([
				["price_up", 30_000, 33_000],
				["fewer_left", 3, 2],
				["sold_out", 3, 0],
				["taken_down", 3, 0],
			])
			expect(seen.orderable).toBe(false)
			expect((await carts.view(id)).changes).toHaveLength(4)
			const noodles = seen.changes[1]?.lineId
			const after = cart.parse(
				(await carts.call("post", `/store/shopping-carts/${id}/lines/${noodles}`, { quantity: 2 })).data,
			)
			expect(after.changes.map((change) => change.kind)).toEqual(["sold_out", "taken_down"])
		})
	})
}
