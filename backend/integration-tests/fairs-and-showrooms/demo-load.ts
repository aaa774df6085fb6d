import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE } from "../../src/modules/certification"
import type CertificationModuleService from "../../src/modules/certification/service"
import { ORIGIN_MODULE } from "../../src/modules/origin"
import type OriginModuleService from "../../src/modules/origin/service"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import type ProducerModuleService from "../../src/modules/producer/service"
import { SHOWROOM_MODULE } from "../../src/modules/showroom"
import type ShowroomModuleService from "../../src/modules/showroom/service"
import { type DemoShop, LISTINGS } from "./demo-market"

/** How the load of the suite itself went: it was stopped in the middle once. */
export interface LoadStory {
	live: string
	productsAfterLive: number
	first: string
	listingsAfterFirst: number
	second: string
}

export function loadingTheDemo(shop: DemoShop, story: () => LoadStory): void {
	describe("loading the demo", () => {
		it("is refused in live mode, before anything is written", () => {
			expect(story().live).toContain("live")
			expect(story().productsAfterLive).toBe(0)
		})

		it("is completed by the next start when it was stopped in the middle", async () => {
			expect(story()).toMatchObject({ first: "stopped", second: "loaded" })
			expect(story().listingsAfterFirst).toBe(LISTINGS)
			expect(await countsOf(shop)).toEqual(await expectedCounts(shop))
		})

		it("does nothing when everything is in", async () => {
			const before = await countsOf(shop)
			const stages = await shop.ledger.listDemoLoadStages({}, { order: { stage: "ASC" } })
			expect(await shop.load()).toBe("already")
			expect(await shop.load({ listings: null })).toBe("already")
			expect(await countsOf(shop)).toEqual(before)
			expect(await shop.ledger.listDemoLoadStages({}, { order: { stage: "ASC" } })).toEqual(stages)
		})

		it("repeats a batch that was killed before it was written down, without doubling anything", async () => {
			const before = await countsOf(shop)
			await forgetTheLedger(shop)
			await removePieces(shop.container)
			expect(await countsOf(shop)).not.toEqual(before)
			expect(await shop.load()).toBe("loaded")
			expect(await countsOf(shop)).toEqual(before)
		})

		it("keeps the size that the database was begun with", async () => {
			await expect(shop.load({ listings: LISTINGS + 1 })).rejects.toThrow("npm run reset")
		})

		it("goes into no database with listings of its own", async () => {
			const begun = await shop.ledger.listDemoLoads({})
			await shop.ledger.deleteDemoLoads(begun.map(({ id }) => id))
			await expect(shop.load()).rejects.toThrow("listings of its own")
		})
	})
}

async function expectedCounts(shop: DemoShop) {
	const data = await shop.data()
	const stocked = data.listings.filter(({ service }) => !service).length
	const shelves = data.showrooms.flatMap(({ shelf }) => shelf).length
	return {
		producers: data.producers.length,
		certifiedProducts: data.certifiedProducts.length,
		certificates: data.certifiedProducts.flatMap(({ certificates }) => certificates).length,
		products: data.listings.length,
		variants: data.listings.length,
		prices: data.listings.length,
		items: stocked,
		levels: stocked + shelves,
		origins: data.listings.filter(({ certifiedProductKey }) => certifiedProductKey !== null).length,
		showrooms: data.showrooms.length,
		locations: data.showrooms.length + 1,
		fairs: data.fairs.length,
		booths: data.fairs.flatMap(({ booths }) => booths).length,
		officers: 2,
	}
}

async function countsOf({ container, fairs }: DemoShop) {
	const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const products = container.resolve(Modules.PRODUCT)
	const inventory = container.resolve(Modules.INVENTORY)
	const counted = {
		producers: container.resolve<ProducerModuleService>(PRODUCER_MODULE).listAndCountProducers({}, ONE),
		certifiedProducts: certification.listAndCountCertifiedProducts({}, ONE),
		certificates: certification.listAndCountCertificates({}, ONE),
		products: products.listAndCountProducts({}, ONE),
		variants: products.listAndCountProductVariants({}, ONE),
		prices: container.resolve(Modules.PRICING).listAndCountPrices({}, ONE),
		items: inventory.listAndCountInventoryItems({}, ONE),
		levels: inventory.listAndCountInventoryLevels({}, ONE),
		origins: container.resolve<OriginModuleService>(ORIGIN_MODULE).listAndCountOriginStatements({}, ONE),
		showrooms: container.resolve<ShowroomModuleService>(SHOWROOM_MODULE).listAndCountShowrooms({}, ONE),
		locations: container.resolve(Modules.STOCK_LOCATION).listAndCountStockLocations({}, ONE),
		fairs: fairs.listAndCountFairs({}, ONE),
		booths: fairs.listAndCountBooths({}, ONE),
		officers: container.resolve(Modules.USER).listAndCountUsers({}, ONE),
	}
	const entries = await Promise.all(
		Object.entries(counted).map(async ([name, listing]) => [name, (await listing)[1]] as const),
	)
	return Object.fromEntries(entries)
}

const ONE = { take: 1 }

/** As if the process had been killed after every write and before the ledger heard of it. */
async function forgetTheLedger({ ledger }: DemoShop): Promise<void> {
	const stages = await ledger.listDemoLoadStages({})
	await ledger.updateDemoLoadStages(stages.map(({ stage }) => ({ stage, done: 0, finished_at: null })))
	const loads = await ledger.listDemoLoads({})
	await ledger.updateDemoLoads(loads.map(({ id }) => ({ id, finished_at: null })))
}

/** As if some pieces of a batch had not been written yet. */
async function removePieces(container: MedusaContainer): Promise<void> {
	const pricing = container.resolve(Modules.PRICING)
	const inventory = container.resolve(Modules.INVENTORY)
	const sets = await pricing.listPriceSets({}, { take: 3 })
	await pricing.deletePriceSets(sets.map(({ id }) => id))
	const levels = await inventory.listInventoryLevels({}, { take: 5 })
	for (const level of levels) await inventory.deleteInventoryLevel(level.inventory_item_id, level.location_id)
}
