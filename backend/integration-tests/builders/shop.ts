import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { addDays, type Day, dayAt, groupOf, slugOf } from "@ocop/domain"
import { marketClock } from "../../clock"
import { CERTIFICATION_MODULE } from "../../src/modules/certification"
import type CertificationModuleService from "../../src/modules/certification/service"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import type ProducerModuleService from "../../src/modules/producer/service"
import { type MarketSetUp, setUpMarket } from "../../src/workflows/market/set-up-market"

export interface BuiltProducer {
	id: string
	handle: string
	name: string
	wardCode: string
}

export interface ListingOptions {
	title: string
	titleEn?: string
	producer: BuiltProducer
	subgroup?: string
	price?: number
	stock?: number
	weight?: number
	/** Stars of an active certificate; 0 for none. */
	stars?: 0 | 3 | 4 | 5
	potentialFive?: boolean
	/** Days ago that its certificate was decided; valid for 36 months from then. */
	decidedDaysAgo?: number
	createdOn?: string
}

export interface BuiltListing {
	id: string
	handle: string
	variantId: string
	inventoryItemId: string
	certifiedProductId: string | null
	certificateCode: string | null
}

/** Fills a shop by the services that the market itself uses. Every name is made up. */
export class ShopBuilder {
	private count = 0

	private constructor(
		readonly container: MedusaContainer,
		readonly market: MarketSetUp,
	) {}

	static async open(container: MedusaContainer): Promise<ShopBuilder> {
		const { result } = await setUpMarket(container).run()
		return new ShopBuilder(container, result)
	}

	async producer(
		name: string,
		wardCode: string,
		formerDistrict: string | null = null,
	): Promise<BuiltProducer> {
		const number = ++this.count
		const handle = slugOf(name)
		const service = this.container.resolve<ProducerModuleService>(PRODUCER_MODULE)
		const row = await service.createProducers({
			code: `MAKER${number}`,
			handle,
			name,
			name_en: null,
			kind: "cooperative",
			ward_code: wardCode,
			former_district: formerDistrict,
			phone: "+84912345678",
			story_vi: `Chuyện của ${name}`,
			story_en: null,
			founded_year: 2012,
			state: "active",
			demo: true,
			picture_src: `/drawings/producer/${handle}.svg`,
		})
		return { id: row.id, handle, name, wardCode }
	}

	async listing(options: ListingOptions): Promise<BuiltListing> {
		const number = ++this.count
		const subgroup = options.subgroup ?? "FOOD_PROC"
		const handle = `${slugOf(options.title)}-${number}`
		const product = await this.createProduct(options, subgroup, handle)
		const certified = options.stars ? await this.certify(options, subgroup, number) : null
		await this.container.resolve(ContainerRegistrationKeys.LINK).create([
			{
				[Modules.PRODUCT]: { product_id: product.id },
				[PRODUCER_MODULE]: { producer_id: options.producer.id },
			},
			...(certified
				? [
						{
							[Modules.PRODUCT]: { product_id: product.id },
							[CERTIFICATION_MODULE]: { certified_product_id: certified.id },
						},
					]
				: []),
		])
		return {
			...product,
			handle,
			certifiedProductId: certified?.id ?? null,
			certificateCode: certified?.certificateCode ?? null,
		}
	}

	/** Sets how many pieces lie at the pooled online location. */
	async stock(listing: BuiltListing, pieces: number): Promise<void> {
		await this.container.resolve(Modules.INVENTORY).updateInventoryLevels([
			{
				inventory_item_id: listing.inventoryItemId,
				location_id: this.market.locationId,
				stocked_quantity: pieces,
			},
		])
	}

	async reprice(listing: BuiltListing, amount: number): Promise<void> {
		const query = this.container.resolve(ContainerRegistrationKeys.QUERY)
		const { data } = await query.graph({
			entity: "variant",
			fields: ["price_set.id", "price_set.prices.id"],
			filters: { id: listing.variantId },
		})
		const set = data[0]?.price_set
		const price = set?.prices?.[0]
		if (!set || !price) throw new Error(`${listing.handle} has no price to change`)
		await this.container
			.resolve(Modules.PRICING)
			.updatePriceSets(set.id, { prices: [{ id: price.id, amount, currency_code: "vnd" }] })
	}

	/** A listing that is not offered any more. */
	async takeDown(listing: BuiltListing): Promise<void> {
		await this.container.resolve(Modules.PRODUCT).updateProducts(listing.id, { status: "draft" })
	}

	private async createProduct(options: ListingOptions, subgroup: string, handle: string) {
		const group = groupOf(subgroup)
		const kind = group.service ? "service" : subgroup === "DRINK_ALC" ? "alcohol" : "goods"
		const { result } = await createProductsWorkflow(this.container).run({
			input: {
				products: [
					{
						title: options.title,
						handle,
						status: "published",
						description: `Mô tả ${options.title}`,
						weight: options.weight ?? 500,
						thumbnail: `/drawings/jar/${handle}.svg`,
						shipping_profile_id: this.market.profileId,
						sales_channels: [{ id: this.market.channelId }],
						options: [{ title: "Quy cách", values: ["Mặc định"] }],
						metadata: {
							title_en: options.titleEn ?? null,
							unit_vi: "hộp",
							unit_en: "box",
							kind,
							subgroup,
							demo: true,
							created_on: options.createdOn ?? "2026-01-01",
						},
						variants: [
							{
								title: "Mặc định",
								options: { "Quy cách": "Mặc định" },
								manage_inventory: true,
								prices: [{ amount: options.price ?? 50_000, currency_code: "vnd" }],
							},
						],
					},
				],
			},
		})
		const product = result[0]
		const variant = product?.variants[0]
		if (!product || !variant) throw new Error("Medusa answered no product")
		const inventoryItemId = await this.inventoryItemOf(variant.id)
		await createInventoryLevelsWorkflow(this.container).run({
			input: {
				inventory_levels: [
					{
						inventory_item_id: inventoryItemId,
						location_id: this.market.locationId,
						stocked_quantity: options.stock ?? 20,
					},
				],
			},
		})
		return { id: product.id, variantId: variant.id, inventoryItemId }
	}

	private async inventoryItemOf(variantId: string): Promise<string> {
		const { data } = await this.container.resolve(ContainerRegistrationKeys.QUERY).graph({
			entity: "variant",
			fields: ["inventory_items.inventory_item_id"],
			filters: { id: variantId },
		})
		const id = data[0]?.inventory_items?.[0]?.inventory_item_id
		if (!id) throw new Error("The variant has no inventory item")
		return id
	}

	private async certify(options: ListingOptions, subgroup: string, number: number) {
		const stars = options.stars === 5 ? 5 : options.stars === 4 ? 4 : 3
		const decidedOn: Day = addDays(dayAt(marketClock.now()), -(options.decidedDaysAgo ?? 100))
		const score = { 3: 60, 4: 80, 5: 92 }[stars]
		const parts = { 3: { a: 20, b: 15, c: 25 }, 4: { a: 28, b: 20, c: 32 }, 5: { a: 35, b: 22, c: 35 } }[
			stars
		]
		const register = this.container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
		const certificateCode = `CERT${String(number).padStart(4, "0")}`
		const [registered] = await register.registerMany([
			{
				code: `PROD${String(number).padStart(4, "0")}`,
				producerId: options.producer.id,
				nameVi: options.title,
				nameEn: options.titleEn ?? null,
				subgroupCode: subgroup,
				wardCode: options.producer.wardCode,
				demo: true,
				searchWords: options.producer.name,
				quality: [
					{
						kind: "HACCP",
						number: "HACCP-01",
						issuer: "Trung tâm mẫu",
						validThrough: addDays(decidedOn, 2000),
					},
				],
				certificates: [
					{
						code: certificateCode,
						stars,
						potentialFive: options.potentialFive ?? false,
						parts,
						score,
						decisionNumber: `${number}/QĐ-UBND`,
						certificateNumber: null,
						authority: stars === 5 ? "ministry" : "province",
						decidedOn,
						state: "active",
						revokedOn: null,
						revokedReason: null,
					},
				],
			},
		])
		if (!registered) throw new Error("The register answered no product")
		return { ...registered, certificateCode }
	}
}
