import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE } from "../../src/modules/certification"
import { PRODUCER_MODULE } from "../../src/modules/producer"
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
