import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"

const count = z.coerce.number()

const orderRow = z.object({
	id: z.string(),
	status: z.string(),
	items: z.array(
		z.object({
			id: z.string(),
			title: z.string(),
			metadata: z.object({ handle: z.string(), producer_handle: z.string() }),
			detail: z.object({
				quantity: count,
				fulfilled_quantity: count,
				shipped_quantity: count,
				delivered_quantity: count,
			}),
			// Gone with its listing.
			variant: z
				.object({
					manage_inventory: z.boolean(),
					inventory_items: z
						.array(z.object({ inventory_item_id: z.string(), required_quantity: count }))
						.nullish(),
				})
				.nullish(),
		}),
	),
	shipping_methods: z.array(z.object({ shipping_option_id: z.string() })).min(1),
	shipping_address: z.object({
		first_name: z.string(),
		phone: z.string().nullish(),
		address_1: z.string(),
		city: z.string(),
		province: z.string(),
		country_code: z.string().nullish(),
	}),
})

const FIELDS = [
	"id",
	"status",
	"items.id",
	"items.title",
	"items.metadata",
	"items.detail.quantity",
	"items.detail.fulfilled_quantity",
	"items.detail.shipped_quantity",
	"items.detail.delivered_quantity",
	"items.variant.manage_inventory",
	"items.variant.inventory_items.inventory_item_id",
	"items.variant.inventory_items.required_quantity",
	"shipping_methods.shipping_option_id",
	"shipping_address.*",
]

/** A line of Medusa's order, and how far Medusa knows it to have gone. Counts are pieces. */
export interface OrderLineFacts {
	id: string
	title: string
	quantity: number
	fulfilled: number
	shipped: number
	delivered: number
	/** Whether a stock is kept of it. */
	counted: boolean
	/** What one piece is made of. */
	parts: { inventoryItemId: string; perPiece: number }[]
	/** Copies of pages that show how much is left of it. */
	tags: string[]
}

/** What parcels need to know of Medusa's order. */
export interface OrderFacts {
	id: string
	/** Medusa's: "pending", "completed", "canceled" … */
	status: string
	lines: OrderLineFacts[]
	shippingOptionId: string
	address: z.infer<typeof orderRow>["shipping_address"]
}

/** @throws Error for an order that is not there or cannot be read */
export async function orderFacts(container: MedusaContainer, orderId: string): Promise<OrderFacts> {
	const { data } = await container
		.resolve(ContainerRegistrationKeys.QUERY)
		.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
	const { data: order, error } = orderRow.safeParse(data[0])
	if (!order) {
		const odd = error.issues.map((issue) => issue.path.join(".")).join(", ")
		throw new Error(`Order ${orderId} cannot be read: ${odd}`)
	}
	return {
		id: order.id,
		status: order.status,
		lines: order.items.map(({ id, title, metadata, detail, variant }) => ({
			id,
			title,
			quantity: detail.quantity,
			fulfilled: detail.fulfilled_quantity,
			shipped: detail.shipped_quantity,
			delivered: detail.delivered_quantity,
			counted: variant?.manage_inventory ?? true,
			parts: (variant?.inventory_items ?? []).map((part) => ({
				inventoryItemId: part.inventory_item_id,
				perPiece: part.required_quantity,
			})),
			tags: [`product:${metadata.handle}`, `producer:${metadata.producer_handle}`],
		})),
		shippingOptionId: order.shipping_methods[0]?.shipping_option_id ?? "",
		address: order.shipping_address,
	}
}
