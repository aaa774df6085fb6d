import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type CataloguePage, cataloguePage } from "@ocop/contracts"
import type * as ListingIndexModule from "../../src/catalogue/listing-index"
import { appModule } from "../builders/app-module"
import { type BuiltListing, type BuiltProducer, ShopBuilder } from "../builders/shop"
import type { MarketSuite, Restoring } from "../running/market-suite"

export const BAT_TRANG = "00565"

type Name = "cake" | "noodles" | "honey" | "vase" | "expired" | "tour" | "wine"

interface Opened {
	build: ShopBuilder
	potters: BuiltProducer
	farmers: BuiltProducer
	listings: Record<Name, BuiltListing>
}

/** The shop that one boot serves to all descriptions: two makers, seven listings, and who asks it things. */
export class TestShop {
	readonly index = appModule<typeof ListingIndexModule>("catalogue/listing-index").listingIndex
	#opened: Opened | null = null

	constructor(private readonly suite: MarketSuite & Restoring) {}

	/** Run once, before the first test. */
	async open(): Promise<void> {
		const build = await ShopBuilder.open(this.container)
		const potters = await build.producer("Hợp tác xã Gốm Mẫu", BAT_TRANG, "gia-lam")
		const farmers = await build.producer("Hợp tác xã Nông sản Mẫu", "00004", "ba-dinh")
		const listings = {
			cake: await build.listing({
				title: "Bánh cuốn Thanh Trì",
				producer: farmers,
				stars: 4,
				price: 30_000,
			}),
			noodles: await build.listing({
				title: "Miến rong Minh Hồng",
				producer: farmers,
				stars: 3,
				price: 45_000,
			}),
			honey: await build.listing({ title: "Mật ong hoa nhãn", producer: farmers, price: 120_000, stock: 0 }),
			vase: await build.listing({
				title: "Bình gốm men lam",
				titleEn: "Blue glazed vase",
				producer: potters,
				subgroup: "CRAFT_DECOR",
				stars: 5,
				price: 350_000,
			}),
			expired: await build.listing({
				title: "Trà sen Tây Hồ",
				producer: farmers,
				subgroup: "FOOD_TEA",
				stars: 4,
				price: 200_000,
				decidedDaysAgo: 36 * 31,
			}),
			tour: await build.listing({
				title: "Trải nghiệm làng gốm",
				producer: potters,
				subgroup: "TOUR_ALL",
				stars: 3,
			}),
			wine: await build.listing({
				title: "Rượu nếp cái hoa vàng",
				producer: farmers,
				subgroup: "DRINK_ALC",
			}),
		}
		this.#opened = { build, potters, farmers, listings }
		await this.index.rebuild(this.container)
	}

	/** Run before each test: the catalogue of this process is made anew where the test before changed its rows. */
	async lookAgain(): Promise<void> {
		if (this.suite.wasPutBack()) await this.index.rebuild(this.container)
	}

	get api() {
		return this.suite.api
	}
	get container(): MedusaContainer {
		return this.suite.getContainer()
	}
	get build() {
		return this.opened.build
	}
	get potters() {
		return this.opened.potters
	}
	get farmers() {
		return this.opened.farmers
	}
	get listings() {
		return this.opened.listings
	}
	get key(): string {
		return this.build.market.publishableKey
	}

	get(path: string) {
		return this.api.get(path, { headers: { "x-publishable-api-key": this.key }, validateStatus: () => true })
	}
	async catalogue(query: string): Promise<CataloguePage> {
		const { status, data } = await this.get(`/store/catalogue?${query}`)
		expect(status, JSON.stringify(data)).toBe(200)
		return cataloguePage.parse(data)
	}
	/** What the listings found are called, in their order. */
	async titles(query: string): Promise<string[]> {
		return (await this.catalogue(query)).listings.map((card) => card.title.vi)
	}

	/** Past every rule of the code, as another process, a crash or an officer would leave the tables. */
	async sql<Row extends object>(text: string, bindings: readonly (string | number)[] = []): Promise<Row[]> {
		const { rows } = await this.container
			.resolve(ContainerRegistrationKeys.PG_CONNECTION)
			.raw(text, [...bindings])
		return rows
	}

	private get opened(): Opened {
		if (!this.#opened) throw new Error("The shop opens in beforeAll")
		return this.#opened
	}
}
