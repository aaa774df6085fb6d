import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import { PRODUCER_MODULE } from "../../modules/producer"
import { LISTING_OPTION_TITLE, LISTING_OPTION_VALUE } from "../market/market-names"

/** A listing to load, with every id settled before. Price in đồng, weight in grams. */
export interface ListingSeed {
	productId: string
	variantId: string
	priceSetId: string
	priceId: string
	/** Null for a service: nothing of it is kept in stock. */
	inventoryItemId: string | null
	handle: string
	title: string
	description: string
	thumbnail: string
	weight: number | null
	price: number
	categoryId: string
	producerId: string
	certifiedProductId: string | null
	metadata: Record<string, unknown>
}

/** Medusa's ids that every listing is tied to. */
export interface ListingTies {
	channelId: string
	profileId: string
	optionId: string
}

/**
 * Writes listings with Medusa's own modules, many at once: a product with its one variant, its price, its inventory item and the
 * links between them. createProductsWorkflow does the same at twice the time (docs/decisions/0010-demo-loading.md).
 *
 * Every piece that is there already is left as it is, so a batch that was interrupted is simply run again.
 */
export async function createListings(
	container: MedusaContainer,
	ties: ListingTies,
	seeds: readonly ListingSeed[],
): Promise<void> {
	await createProducts(container, ties, seeds)
	await createVariants(container, seeds)
	await createPrices(container, seeds)
	await createInventoryItems(container, seeds)
	await tiePrices(container, seeds)
	await container.resolve(ContainerRegistrationKeys.LINK).create(seeds.flatMap((seed) => linksOf(seed, ties)))
}

async function createProducts(
	container: MedusaContainer,
	{ optionId }: ListingTies,
	seeds: readonly ListingSeed[],
): Promise<void> {
	const products = container.resolve(Modules.PRODUCT)
	const standing = await products.listProducts(
		{ id: seeds.map(({ productId }) => productId) },
		{ select: ["id"], take: null },
	)
	const missing = withoutThese(seeds, standing, ({ productId }) => productId)
	if (missing.length === 0) return
	await products.createProducts(
		missing.map((seed) => ({
			id: seed.productId,
			title: seed.title,
			handle: seed.handle,
			description: seed.description,
			status: "published",
			thumbnail: seed.thumbnail,
			weight: seed.weight ?? undefined,
			category_ids: [seed.categoryId],
			options: [{ id: optionId }],
			metadata: seed.metadata,
		})),
	)
}

async function createVariants(container: MedusaContainer, seeds: readonly ListingSeed[]): Promise<void> {
	const products = container.resolve(Modules.PRODUCT)
	const standing = await products.listProductVariants(
		{ id: seeds.map(({ variantId }) => variantId) },
		{ select: ["id"], take: null },
	)
	const missing = withoutThese(seeds, standing, ({ variantId }) => variantId)
	if (missing.length === 0) return
	await products.createProductVariants(
		missing.map((seed) => ({
			id: seed.variantId,
			product_id: seed.productId,
			title: LISTING_OPTION_VALUE,
			manage_inventory: seed.inventoryItemId !== null,
			allow_backorder: false,
			options: { [LISTING_OPTION_TITLE]: LISTING_OPTION_VALUE },
		})),
	)
}

async function createPrices(container: MedusaContainer, seeds: readonly ListingSeed[]): Promise<void> {
	const pricing = container.resolve(Modules.PRICING)
	const standing = await pricing.listPriceSets(
		{ id: seeds.map(({ priceSetId }) => priceSetId) },
		{ select: ["id"], take: null },
	)
	const missing = withoutThese(seeds, standing, ({ priceSetId }) => priceSetId)
	if (missing.length === 0) return
	await pricing.createPriceSets(
		missing.map((seed) => ({
			id: seed.priceSetId,
			prices: [{ id: seed.priceId, amount: seed.price, currency_code: "vnd" }],
		})),
	)
}

async function createInventoryItems(
	container: MedusaContainer,
	seeds: readonly ListingSeed[],
): Promise<void> {
	const inventory = container.resolve(Modules.INVENTORY)
	const wanted = seeds.flatMap(({ inventoryItemId, title, weight, handle }) =>
		inventoryItemId === null
			? []
			: [{ id: inventoryItemId, title, weight: weight ?? undefined, sku: handle }],
	)
	if (wanted.length === 0) return
	const standing = await inventory.listInventoryItems(
		{ id: wanted.map(({ id }) => id) },
		{ select: ["id"], take: null },
	)
	const missing = withoutThese(wanted, standing, ({ id }) => id)
	if (missing.length > 0) await inventory.createInventoryItems(missing)
}

const priceTies = z.array(z.object({ variant_id: z.string() }))

/** A link of one to one is refused when it is there already, so only what is missing is asked for. */
async function tiePrices(container: MedusaContainer, seeds: readonly ListingSeed[]): Promise<void> {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "product_variant_price_set",
		fields: ["variant_id"],
		filters: { variant_id: seeds.map(({ variantId }) => variantId) },
	})
	const tied = priceTies.parse(data).map(({ variant_id }) => ({ id: variant_id }))
	const missing = withoutThese(seeds, tied, ({ variantId }) => variantId)
	if (missing.length === 0) return
	await container.resolve(ContainerRegistrationKeys.LINK).create(
		missing.map(({ variantId, priceSetId }) => ({
			[Modules.PRODUCT]: { variant_id: variantId },
			[Modules.PRICING]: { price_set_id: priceSetId },
		})),
	)
}

function linksOf(seed: ListingSeed, ties: ListingTies) {
	const product = { [Modules.PRODUCT]: { product_id: seed.productId } }
	const variant = { [Modules.PRODUCT]: { variant_id: seed.variantId } }
	return [
		{ ...product, [Modules.SALES_CHANNEL]: { sales_channel_id: ties.channelId } },
		{ ...product, [Modules.FULFILLMENT]: { shipping_profile_id: ties.profileId } },
		{ ...product, [PRODUCER_MODULE]: { producer_id: seed.producerId } },
		...(seed.inventoryItemId === null
			? []
			: [
					{
						...variant,
						[Modules.INVENTORY]: { inventory_item_id: seed.inventoryItemId },
						data: { required_quantity: 1 },
					},
				]),
		...(seed.certifiedProductId === null
			? []
			: [{ ...product, [CERTIFICATION_MODULE]: { certified_product_id: seed.certifiedProductId } }]),
	]
}

function withoutThese<Seed>(
	seeds: readonly Seed[],
	standing: readonly { id: string }[],
	idOf: (seed: Seed) => string,
): Seed[] {
	const ids = new Set(standing.map(({ id }) => id))
	return seeds.filter((seed) => !ids.has(idOf(seed)))
}
