import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE } from "../../src/modules/certification"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { Carts, THIRD_WARD } from "./carts"
import type { TestShop } from "./test-shop"

/** What a process does about changes that nobody tells it of: no act in the journal, no event (invariant 19). */
export function catchingUp(shop: TestShop): void {
	describe("a process whose catalogue has become old", () => {
		const links = () => shop.container.resolve(ContainerRegistrationKeys.LINK)
		afterEach(() => {
			vi.restoreAllMocks()
		})
		/** As if so many seconds had passed in this process. */
		const later = (seconds: number) => {
			const now = performance.now.bind(performance)
			vi.spyOn(performance, "now").mockImplementation(() => now() + seconds * 1000)
		}
		const priceOfVase = async () => (await shop.catalogue("group=CRAFT")).listings[0]?.price
		const variantOf = async (id: string) => {
			const { data } = await shop.container.resolve(ContainerRegistrationKeys.QUERY).graph({
				entity: "variant",
				fields: ["price_set.prices.id", "inventory_items.inventory.location_levels.id"],
				filters: { id },
			})
			return data[0]
		}

		it("reads on before it answers, after a minute without any word", async () => {
			await shop.catalogue("")
			await shop.build.reprice(shop.listings.vase, 400_000)
			expect(await priceOfVase()).toBe(350_000)
			later(61)
			expect(await priceOfVase()).toBe(400_000)
		})

		it("reads on beside its answers after half a minute", async () => {
			await shop.catalogue("")
			await shop.build.reprice(shop.listings.vase, 400_000)
			later(31)
			await vi.waitFor(async () => expect(await priceOfVase()).toBe(400_000), { timeout: 10_000 })
		})

		it("notices a price that was removed", async () => {
			const variant = await variantOf(shop.listings.vase.variantId)
			const [price] = variant?.price_set?.prices ?? []
			await shop.container.resolve(Modules.PRICING).softDeletePrices([price?.id ?? ""])
			await shop.index.catchUp(shop.container)
			expect(await priceOfVase()).toBeNull()
		})

		it("notices a stock level that was removed", async () => {
			const { vase } = shop.listings
			const inventory = shop.container.resolve(Modules.INVENTORY)
			const levels = await inventory.listInventoryLevels({ inventory_item_id: vase.inventoryItemId })
			await inventory.softDeleteInventoryLevels(levels.map((level) => level.id))
			await shop.index.catchUp(shop.container)
			expect((await shop.catalogue("group=CRAFT")).listings[0]?.inStock).toBe(false)
		})

		it("notices that the last pieces were ordered or given back, by the stamps of the tables alone", async () => {
			const { vase } = shop.listings
			const carts = new Carts(shop)
			const inStock = async () => {
				await shop.index.catchUp(shop.container)
				return (await shop.catalogue("group=CRAFT")).listings[0]?.inStock
			}
			await shop.sql(
				`update inventory_level set stocked_quantity = 1,
				raw_stocked_quantity = '{"value":"1","precision":20}', updated_at = now() where inventory_item_id = ?`,
				[vase.inventoryItemId],
			)
			expect(await inStock()).toBe(true)
			const { id } = await carts.newCart()
			await carts.add(id, vase, 1)
			const seen = await carts.view(id, THIRD_WARD)
			expect((await carts.place(id, carts.form(seen.delivery?.total ?? 0))).status).toBe(201)
			expect(await inStock()).toBe(false)
			await shop.sql(`update reservation_item set deleted_at = now() where inventory_item_id = ?`, [
				vase.inventoryItemId,
			])
			expect(await inStock()).toBe(true)
		})

		it("notices that a listing was untied from its maker, or from what certifies it", async () => {
			const { cake, vase } = shop.listings
			await links().dismiss({
				[Modules.PRODUCT]: { product_id: vase.id },
				[PRODUCER_MODULE]: { producer_id: shop.potters.id },
			})
			await links().dismiss({
				[Modules.PRODUCT]: { product_id: cake.id },
				[CERTIFICATION_MODULE]: { certified_product_id: cake.certifiedProductId },
			})
			await shop.index.catchUp(shop.container)
			expect(await shop.titles("group=CRAFT")).toEqual([])
			expect(await shop.titles("stars=4")).toEqual([])
		})

		it("gives a listing no stars for the product of another maker (invariant 1)", async () => {
			const { honey, vase } = shop.listings
			await links().create({
				[Modules.PRODUCT]: { product_id: honey.id },
				[CERTIFICATION_MODULE]: { certified_product_id: vase.certifiedProductId },
			})
			await shop.index.catchUp(shop.container)
			expect(await shop.titles("stars=5")).toEqual(["Bình gốm men lam"])
			const { data } = await shop.get(`/store/catalogue/${honey.handle}`)
			expect(data.rating).toBeNull()
			expect(data.qualityCertificates).toEqual([])
		})
	})
}
