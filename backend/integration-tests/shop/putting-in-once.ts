import { cart } from "@ocop/contracts"
import type { BuiltListing } from "../builders/shop"
import { Carts } from "./carts"
import type { TestShop } from "./test-shop"

const FORM = "form-that-was-shown-once"

export function puttingInOnce(shop: TestShop): void {
	describe("a form that is sent again", () => {
		const carts = new Carts(shop)
		const send = (cartId: string, listing: BuiltListing, key: string, quantity = 1) =>
			shop.api.post(
				`/store/shopping-carts/${cartId}/lines`,
				{ variantId: listing.variantId, quantity },
				{
					headers: { "x-publishable-api-key": shop.key, "idempotency-key": key },
					validateStatus: () => true,
				},
			)

		it("puts its pieces in once, however often and from however many sides it comes", async () => {
			const { id } = await carts.newCart()
			const first = await send(id, shop.listings.cake, FORM, 2)
			expect(cart.parse(first.data).pieces).toBe(2)
			const again = await Promise.all([1, 2, 3, 4].map(() => send(id, shop.listings.cake, FORM, 2)))
			expect(again.map(({ status, data }) => [status, data.pieces])).toEqual(again.map(() => [200, 2]))
			const together = await carts.newCart()
			await Promise.all([1, 2, 3, 4].map(() => send(together.id, shop.listings.vase, FORM)))
			expect((await carts.view(together.id)).pieces).toBe(1)
		})

		it("is another one with another name, another quantity or another listing", async () => {
			const { id } = await carts.newCart()
			await send(id, shop.listings.cake, FORM, 2)
			await send(id, shop.listings.cake, `${FORM}-2`, 2)
			await send(id, shop.listings.cake, FORM, 3)
			await send(id, shop.listings.vase, FORM, 2)
			await carts.add(id, shop.listings.vase, 1)
			await carts.add(id, shop.listings.vase, 1)
			expect((await carts.view(id)).pieces).toBe(2 + 2 + 3 + 2 + 1 + 1)
		})

		it("is known after the line was changed and after it was priced anew", async () => {
			const { id } = await carts.newCart()
			const put = cart.parse((await send(id, shop.listings.cake, FORM, 2)).data)
			await shop.build.reprice(shop.listings.cake, 33_000)
			const line = put.groups[0]?.lines[0]?.id
			await carts.call("post", `/store/shopping-carts/${id}/lines/${line}`, { quantity: 5 })
			expect(cart.parse((await send(id, shop.listings.cake, FORM, 2)).data).pieces).toBe(5)
		})

		it("is remembered with its line, and of many forms the latest", async () => {
			const { id } = await carts.newCart()
			await send(id, shop.listings.noodles, `${FORM}-first`)
			await shop.sql(
				`update cart_line_item set metadata = jsonb_set(metadata, '{put_keys}',
					(select jsonb_agg('form-before-this-' || number) from generate_series(1, 20) as number)) where cart_id = ?`,
				[id],
			)
			await send(id, shop.listings.noodles, `${FORM}-last`)
			const [line] = await shop.sql<{ keys: string[] }>(
				`select metadata->'put_keys' as keys from cart_line_item where cart_id = ?`,
				[id],
			)
			expect(line?.keys).toHaveLength(20)
			expect(line?.keys.slice(-2)).toEqual(["form-before-this-20", `${FORM}-last:1`])
		})

		it("is refused with a name that no form of ours has", async () => {
			const { id } = await carts.newCart()
			for (const odd of ["short", "x".repeat(65), "a name with spaces in it", "%00%00%00%00%00%00%00"])
				expect([odd, (await send(id, shop.listings.cake, odd)).status]).toEqual([odd, 400])
			expect((await carts.view(id)).pieces).toBe(0)
		})
	})
}
