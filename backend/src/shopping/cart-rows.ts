import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { MarketError } from "../market-error"

const CART_ID = /^cart_[0-9A-Z]{26}$/

/**
 * What a line remembers of its listing from the moment it was put in: enough to name it when the listing is gone, and to show the order
 * years later. `seen_price` is the price that the shopper was last told.
 */
export const lineMemory = z.object({
	seen_price: z.number().int(),
	handle: z.string(),
	title_vi: z.string(),
	title_en: z.string().nullable(),
	unit_vi: z.string(),
	unit_en: z.string().nullable(),
	picture_src: z.string(),
	producer_id: z.string(),
	producer_handle: z.string(),
	producer_name: z.string(),
	producer_demo: z.boolean(),
	/** The forms whose pieces are in it already, the latest last: one that is sent again puts nothing in twice. */
	put_keys: z.array(z.string()).default([]),
})
export type LineMemory = z.infer<typeof lineMemory>

const cartRow = z.object({
	id: z.string(),
	completed_at: z.coerce.date().nullable(),
	items: z
		.array(
			z.object({
				id: z.string(),
				product_id: z.string(),
				variant_id: z.string(),
				quantity: z.coerce.number(),
				unit_price: z.coerce.number(),
				created_at: z.coerce.date(),
				metadata: lineMemory,
			}),
		)
		.nullish(),
})

export interface CartLineRow {
	id: string
	productId: string
	variantId: string
	quantity: number
	/** What Medusa would charge for a piece as the cart stands, in đồng: the price when it was put in or last priced. */
	storedPrice: number
	memory: LineMemory
}

export interface CartRow {
	id: string
	/** In the order in which they were put in. */
	lines: CartLineRow[]
}

/** Whether a text can be a cart's id at all; anything else never reaches a query. */
export function isCartId(text: string): boolean {
	return CART_ID.test(text)
}

/**
 * A cart that can still be changed.
 *
 * @throws MarketError 404 cart.not_found when it is unknown, forged or already ordered
 */
export async function openCart(container: MedusaContainer, cartId: string): Promise<CartRow> {
	const cart = isCartId(cartId) ? await readCart(container, cartId) : null
	if (!cart || cart.completed_at !== null) throw new MarketError("cart.not_found", 404)
	return {
		id: cart.id,
		lines: [...(cart.items ?? [])]
			.sort((a, b) => a.created_at.getTime() - b.created_at.getTime() || (a.id < b.id ? -1 : 1))
			.map((item) => ({
				id: item.id,
				productId: item.product_id,
				variantId: item.variant_id,
				quantity: item.quantity,
				storedPrice: item.unit_price,
				memory: item.metadata,
			})),
	}
}

async function readCart(container: MedusaContainer, cartId: string) {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "cart",
		fields: [
			"id",
			"completed_at",
			"items.id",
			"items.product_id",
			"items.variant_id",
			"items.quantity",
			"items.unit_price",
			"items.created_at",
			"items.metadata",
		],
		filters: { id: cartId },
	})
	return z.array(cartRow).parse(data)[0] ?? null
}
