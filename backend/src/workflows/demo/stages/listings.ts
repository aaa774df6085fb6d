import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { DemoListing } from "@ocop/demo-data"
import { subgroupOf } from "@ocop/domain"
import { drawingPath } from "../../../drawings/drawing-of"
import { LISTING_OPTION_TITLE } from "../../market/market-names"
import { createListings, type ListingSeed } from "../create-listings"
import { demoId } from "../demo-id"
import type { DemoLoading } from "../demo-loading"
import { producerId } from "./producers"
import { certifiedProductId } from "./register"

/** Measured: a listing costs most in small and in large batches; the shared option ties all of a batch into one graph. */
const BATCH = 100

/** What is for sale: Medusa products with one variant and one price. */
export async function loadListings({ container, ledger, market, data }: DemoLoading): Promise<void> {
	const categories = await categoryIds(container)
	const ties = { ...market, optionId: await listingOptionId(container) }
	await ledger.run("listings", data.listings, BATCH, async (batch) => {
		await createListings(
			container,
			ties,
			batch.map((listing) => seedOf(listing, categories)),
		)
	})
}

export function productId(key: string): string {
	return demoId("prod", key)
}

/** Null for a service, which has no stock. */
export function inventoryItemId({ key, service }: DemoListing): string | null {
	return service ? null : demoId("iitem", key)
}

function seedOf(listing: DemoListing, categories: ReadonlyMap<string, string>): ListingSeed {
	const { key } = listing
	const categoryId = categories.get(subgroupOf(listing.subgroup).slug)
	if (!categoryId) throw new Error(`The market has no category for ${listing.subgroup}`)
	const picture = drawingPath(listing.kind, listing.pictureSeed)
	return {
		productId: productId(key),
		variantId: demoId("variant", key),
		priceSetId: demoId("pset", key),
		priceId: demoId("price", key),
		inventoryItemId: inventoryItemId(listing),
		handle: listing.handle,
		title: listing.title.vi,
		description: listing.description.vi,
		thumbnail: picture,
		weight: listing.weightGrams,
		price: listing.price,
		categoryId,
		producerId: producerId(listing.producerKey),
		certifiedProductId:
			listing.certifiedProductKey === null ? null : certifiedProductId(listing.certifiedProductKey),
		metadata: {
			title_en: listing.title.en,
			description_en: listing.description.en,
			unit_vi: listing.unit.vi,
			unit_en: listing.unit.en,
			kind: listing.service ? "service" : listing.alcohol ? "alcohol" : "goods",
			subgroup: listing.subgroup,
			season: listing.season && {
				from_month: listing.season.fromMonth,
				to_month: listing.season.toMonth,
			},
			picture_src: picture,
			created_on: listing.createdOn,
			demo: true,
		},
	}
}

async function categoryIds(container: MedusaContainer): Promise<Map<string, string>> {
	const categories = await container
		.resolve(Modules.PRODUCT)
		.listProductCategories({}, { select: ["id", "handle"], take: null })
	return new Map(categories.map(({ handle, id }) => [handle, id]))
}

async function listingOptionId(container: MedusaContainer): Promise<string> {
	const [option] = await container
		.resolve(Modules.PRODUCT)
		.listProductOptions({ title: LISTING_OPTION_TITLE, is_exclusive: false })
	if (!option) throw new Error("The market is not set up: listings have no option to name their variant")
	return option.id
}
