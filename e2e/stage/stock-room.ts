import { expect } from "@playwright/test"
import { deskOf } from "./admin-desk"

interface AdminProduct {
	id: string
	variants: {
		id: string
		prices: { id: string; currency_code: string; amount: number }[]
		inventory_items: {
			inventory_item_id: string
			inventory: { location_levels: { location_id: string; stocked_quantity: number }[] }
		}[]
	}[]
}

async function adminProduct(handle: string) {
	const operator = await deskOf("operator")
	const { body } = await operator.get<{ products: AdminProduct[] }>(
		`/admin/products?handle=${handle}&fields=id,variants.id,*variants.prices,variants.inventory_items.inventory_item_id,*variants.inventory_items.inventory.location_levels`,
	)
	const product = body.products[0]
	const variant = product?.variants[0]
	if (!product || !variant) throw new Error(`The admin API has no product ${handle}.`)
	return { operator, product, variant }
}

/** Gives a listing another price, in đồng. */
export async function setPrice(handle: string, amount: number) {
	const { operator, product, variant } = await adminProduct(handle)
	const price = variant.prices.find(({ currency_code }) => currency_code === "vnd")
	const { status } = await operator.post(`/admin/products/${product.id}/variants/${variant.id}`, {
		prices: [{ id: price?.id, currency_code: "vnd", amount }],
	})
	expect(status).toBe(200)
}

/** Takes a listing out of the shop. */
export async function takeDown(handle: string) {
	const { operator, product } = await adminProduct(handle)
	expect((await operator.post(`/admin/products/${product.id}`, { status: "draft" })).status).toBe(200)
}

/** Leaves so many pieces on hand for the online shop. */
export async function setStock(handle: string, pieces: number) {
	const { operator, variant } = await adminProduct(handle)
	for (const item of variant.inventory_items)
		for (const level of item.inventory.location_levels) {
			const { status } = await operator.post(
				`/admin/inventory-items/${item.inventory_item_id}/location-levels/${level.location_id}`,
				{ stocked_quantity: pieces },
			)
			expect(status).toBe(200)
		}
}
