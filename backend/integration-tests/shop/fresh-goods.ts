import { listingDetail } from "@ocop/contracts"
import type { BuiltListing } from "../builders/shop"
import { Carts } from "./carts"
import type { TestShop } from "./test-shop"

const HOAN_KIEM = "00070"
/** In Bắc Ninh, a province of the same region. */
const NEIGHBOUR = "09187"
/** The southernmost commune. */
const DAT_MUI = "32248"

export function freshGoods(shop: TestShop): void {
	describe("fresh goods travel only where they arrive in time", () => {
		const carts = new Carts(shop)
		const cabbage = () =>
			shop.build.listing({
				title: "Rau cải mẫu",
				producer: shop.farmers,
				subgroup: "FOOD_FRESH",
				price: 20_000,
			})
		const cartWith = async (listings: readonly BuiltListing[]) => {
			const { id } = await carts.newCart()
			for (const listing of listings) await carts.add(id, listing, 1)
			return id
		}
		const placeAt = async (cartId: string, wardCode: string) => {
			const { delivery } = await carts.view(cartId, wardCode)
			return carts.place(
				cartId,
				carts.form(delivery?.total ?? 0, { address: { wardCode, street: "Số 1 phố Mẫu", note: null } }),
			)
		}

		it("is said with the fee, line by line, and of nothing that keeps", async () => {
			const fresh = await cabbage()
			const id = await cartWith([fresh, shop.listings.vase, shop.listings.cake])
			const lineOf = (handle: string, seen: Awaited<ReturnType<Carts["view"]>>) =>
				seen.groups.flatMap((group) => group.lines).find((line) => line.listing.handle === handle)?.id
			for (const ward of [HOAN_KIEM, NEIGHBOUR])
				expect([ward, (await carts.view(id, ward)).delivery?.tooFar]).toEqual([ward, []])
			const far = await carts.view(id, DAT_MUI)
			expect(far.delivery?.tooFar).toEqual([lineOf(fresh.handle, far)])
			expect(far.delivery?.parcels.map(({ zone }) => zone)).toEqual(["country", "country"])
		})

		it("is refused in words that name the line, its producer and the place; without it the rest goes", async () => {
			const fresh = await cabbage()
			const id = await cartWith([fresh, shop.listings.vase])
			const refused = await placeAt(id, DAT_MUI)
			expect([refused.status, refused.data.code]).toEqual([409, "order.fresh_too_far"])
			expect(refused.data.message).toContain("“Rau cải mẫu” của Hợp tác xã Nông sản Mẫu")
			expect(refused.data.message).toContain("Xã Đất Mũi")
			expect(await carts.orderCount()).toBe(0)
			const { delivery } = await carts.view(id, DAT_MUI)
			expect(refused.data.problems.map(({ field }: { field: string }) => field)).toEqual(delivery?.tooFar)
			await carts.call("delete", `/store/shopping-carts/${id}/lines/${delivery?.tooFar[0]}`)
			expect((await placeAt(id, DAT_MUI)).status).toBe(201)
		})

		it("is ordered within the region", async () => {
			const fresh = await cabbage()
			expect((await placeAt(await cartWith([fresh]), HOAN_KIEM)).status).toBe(201)
			expect((await placeAt(await cartWith([fresh]), NEIGHBOUR)).status).toBe(201)
		})

		it("stands on the product's page, and only on a fresh one's", async () => {
			const page = async (handle: string) =>
				listingDetail.parse((await shop.get(`/store/catalogue/${handle}`)).data)
			expect((await page((await cabbage()).handle)).sentWithin).toEqual([
				"same_district",
				"same_province",
				"region",
			])
			expect((await page(shop.listings.cake.handle)).sentWithin).toBeNull()
		})
	})
}
