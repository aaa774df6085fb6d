import { Modules } from "@medusajs/framework/utils"
import { changesPage } from "@ocop/contracts"
import { type BuiltListing, ShopBuilder } from "../builders/shop"
import type { TestMarket } from "./test-market"

export function operatorChanges(market: TestMarket): void {
	describe("what an operator changes by Medusa's own routes is told to the pages that show it", () => {
		const changesAfter = async (after: number) =>
			changesPage.parse((await market.get(`/store/changes?after=${after}`, market.shop)).data)
		/** The tags that a request of the operator added to the feed, and its answer's status. */
		const toldBy = async (method: string, url: string, data?: unknown) => {
			const { latest } = await changesAfter(0)
			const { status } = await market.api.request({
				method,
				url,
				data,
				validateStatus: () => true,
				...market.operator,
			})
			const { changes } = await changesAfter(latest)
			return { status, tags: [...new Set(changes.flatMap(({ tags }) => tags))].sort() }
		}
		const aShop = async () => {
			const shop = await ShopBuilder.open(market.container)
			const producer = await shop.producer("Hợp tác xã Đồng Thử", "00004")
			const listing = await shop.listing({ title: "Mật ong thử", producer, stars: 4 })
			const listed = ["catalogue", `producer:${producer.handle}`, `product:${listing.handle}`]
			return { shop, producer, listing, listed }
		}
		const variantOf = (listing: BuiltListing) => `/admin/products/${listing.id}/variants/${listing.variantId}`

		it("a price, with the answer", async () => {
			const { listing, listed } = await aShop()

			const told = await toldBy("POST", variantOf(listing), {
				prices: [{ currency_code: "vnd", amount: 65_000 }],
			})

			expect(told).toEqual({ status: 200, tags: listed })
			const page = await market.get(`/store/catalogue/${listing.handle}`, market.shop)
			expect(page.data.price).toBe(65_000)
		})

		it("a listing that is taken down, gets another address or is deleted", async () => {
			const { listing, listed, producer } = await aShop()
			const product = `/admin/products/${listing.id}`

			expect((await toldBy("POST", product, { status: "draft" })).tags).toEqual(listed)
			expect((await toldBy("POST", product, { handle: "mat-ong-moi" })).tags).toEqual([
				...listed.slice(0, 2),
				"product:mat-ong-moi",
				`product:${listing.handle}`,
			])
			expect((await toldBy("DELETE", product)).tags).toEqual([
				"catalogue",
				`producer:${producer.handle}`,
				"product:mat-ong-moi",
			])
		})

		it("stock, also in a batch, and what is reserved of it", async () => {
			const { shop, listing, listed } = await aShop()
			const item = `/admin/inventory-items/${listing.inventoryItemId}`
			const location_id = shop.market.locationId
			const inventory_item_id = listing.inventoryItemId

			const level = await toldBy("POST", `${item}/location-levels/${location_id}`, { stocked_quantity: 3 })
			const batch = await toldBy("POST", "/admin/inventory-items/location-levels/batch", {
				update: [{ inventory_item_id, location_id, stocked_quantity: 2 }],
			})
			const reservation = { inventory_item_id, location_id, quantity: 2 }
			const reserved = await toldBy("POST", "/admin/reservations", reservation)
			const [row] = await market.container
				.resolve(Modules.INVENTORY)
				.listReservationItems({ inventory_item_id })
			const freed = await toldBy("DELETE", `/admin/reservations/${row?.id}`)

			for (const told of [level, batch, reserved, freed]) expect(told).toEqual({ status: 200, tags: listed })
		})

		it("nothing of goods that are an order's or a cart's: only what is kept back for nobody is an officer's", async () => {
			const { shop, listing, listed } = await aShop()
			const kept = {
				location_id: shop.market.locationId,
				inventory_item_id: listing.inventoryItemId,
				quantity: 1,
			}
			const line = { ...kept, line_item_id: "ordli_1" }
			const rows = await market.container
				.resolve(Modules.INVENTORY)
				.createReservationItems([line, { ...kept, external_id: "hold:cart_1" }, kept])
			const statuses = async (id: string) => {
				const path = `/admin/reservations/${id}`
				return [(await toldBy("POST", path, { quantity: 2 })).status, (await toldBy("DELETE", path)).status]
			}

			const [ordered, held, free] = rows.map(({ id }) => id)
			for (const id of [ordered, held]) expect(await statuses(String(id))).toEqual([403, 403])
			expect(await statuses(String(ordered).replace("_", "%5F"))).toEqual([404, 404])
			expect(await toldBy("POST", "/admin/reservations", line)).toEqual({ status: 403, tags: [] })
			expect(await toldBy("DELETE", `/admin/reservations/${free}`)).toEqual({ status: 200, tags: listed })
		})

		it("an order that is changed, with the goods in it; what moves its parcels has no such road", async () => {
			const { listing, listed } = await aShop()
			const item = { title: "Mật ong thử", quantity: 1, unit_price: 50_000 }
			const order = await market.container.resolve(Modules.ORDER).createOrders({
				currency_code: "vnd",
				items: [{ ...item, product_id: listing.id, variant_id: listing.variantId }],
			})

			const changed = await toldBy("POST", `/admin/orders/${order.id}`, { metadata: { seen: "yes" } })
			expect(changed).toEqual({ status: 200, tags: listed })
			for (const closed of [
				"cancel",
				"complete",
				"credit-lines",
				"fulfillments",
				"fulfillments/ful_1/shipments",
				"payment-sessions/authorize",
			])
				expect((await toldBy("POST", `/admin/orders/${order.id}/${closed}`)).status).toBe(403)
			expect((await toldBy("POST", "/admin/order-changes/ordch_1", { internal_note: "x" })).status).toBe(403)
		})

		it("a category; nothing of a customer", async () => {
			await aShop()
			const [category] = await market.container
				.resolve(Modules.PRODUCT)
				.listProductCategories({}, { take: 1 })
			const described = await toldBy("POST", `/admin/product-categories/${category?.id}`, {
				description: "Thử",
			})
			const customer = await toldBy("POST", "/admin/customers", { email: "khach@example.test" })

			expect(described).toEqual({ status: 200, tags: ["catalogue"] })
			expect(customer).toEqual({ status: 200, tags: [] })
		})

		it("nothing that failed, though the journal has what was asked", async () => {
			const { listing } = await aShop()
			const told = await toldBy("POST", variantOf(listing), { prices: "rẻ" })

			expect(told).toEqual({ status: 400, tags: [] })
			const acts = await market.journal.listJournalEntries({ subject_id: variantOf(listing) })
			expect(acts.map(({ name }) => name)).toEqual(["office.request.made"])
		})

		it("after it was done, tied to what was asked", async () => {
			const { listing } = await aShop()
			await toldBy("POST", variantOf(listing), { prices: [{ currency_code: "vnd", amount: 1_000 }] })

			const [made, fulfilled] = await market.journal.listJournalEntries(
				{ subject_id: variantOf(listing) },
				{ order: { sequence: "ASC" } },
			)
			expect(made).toMatchObject({ name: "office.request.made", actor_type: "operator", tags: [] })
			expect(fulfilled).toMatchObject({
				name: "office.request.fulfilled",
				actor_type: "operator",
				change: { method: "POST", request: made?.id },
			})
		})
	})
}
