import { changesPage, placedOrder } from "@ocop/contracts"
import type { TestShop } from "./test-shop"

export function pageCopies(shop: TestShop): void {
	describe("an order reaches the copies of pages", () => {
		/** Of the newest act that any page shows: what is booked of an order afterwards is on none. */
		const lastTags = async () => {
			const { data } = await shop.ask("get", "/store/changes?after=0")
			return changesPage.parse(data).changes.findLast(({ tags }) => tags.length > 0)?.tags ?? []
		}

		it("that show what is left of a listing, and of its maker, but not of every list", async () => {
			placedOrder.parse((await shop.place(await shop.filledCart())).data)
			const { cake, vase } = shop.goods
			const tags = await lastTags()
			expect(tags).toEqual(expect.arrayContaining([`product:${cake.handle}`, `product:${vase.handle}`]))
			expect(tags).not.toContain("catalogue")
		})

		it("that list a listing whose last piece it took", async () => {
			await shop.builder.stock(shop.goods.vase, 1)
			placedOrder.parse((await shop.place(await shop.filledCart())).data)
			expect(await lastTags()).toEqual(
				expect.arrayContaining([`product:${shop.goods.vase.handle}`, "catalogue"]),
			)
		})
	})
}
