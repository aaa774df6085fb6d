import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { parcelPlanData } from "../providers/fulfilment-parcel-plan/plan-data"
import { lineMemory } from "./cart-rows"
import { placingMemory } from "./placing-memory"

const orderRow = z.object({
	id: z.string(),
	status: z.string(),
	created_at: z.coerce.date(),
	total: z.coerce.number(),
	shipping_total: z.coerce.number(),
	metadata: z.object({ placing: placingMemory }),
	shipping_address: z.object({
		first_name: z.string(),
		address_1: z.string(),
		city: z.string(),
		province: z.string(),
		metadata: z.object({ note: z.string().nullish() }).nullish(),
	}),
	items: z.array(
		z.object({
			id: z.string(),
			product_id: z.string(),
			variant_id: z.string(),
			quantity: z.coerce.number(),
			unit_price: z.coerce.number(),
			metadata: lineMemory,
		}),
	),
	shipping_methods: z.array(z.object({ data: parcelPlanData })).min(1),
})
/** One of Medusa's orders that our completion made. Money in đồng. */
export type OrderRow = z.infer<typeof orderRow>

const FIELDS = [
	"id",
	"status",
	"created_at",
	"total",
	"shipping_total",
	"metadata",
	"shipping_address.*",
	"items.id",
	"items.product_id",
	"items.variant_id",
	"items.quantity",
	"items.unit_price",
	"items.metadata",
	"shipping_methods.data",
]

/**
 * An order by Medusa's id; null when it does not exist, was not made by our completion, or cannot be read any more. The last is logged: one
 * odd row neither stops the others nor goes unnoticed.
 */
export async function orderRowOf(container: MedusaContainer, orderId: string): Promise<OrderRow | null> {
	const { data } = await container
		.resolve(ContainerRegistrationKeys.QUERY)
		.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
	const parsed = orderRow.safeParse(data[0])
	if (parsed.success) return parsed.data
	if (data[0]?.metadata?.placing !== undefined) {
		const odd = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ")
		container.resolve(ContainerRegistrationKeys.LOGGER).error(`[orders] ${orderId} cannot be read: ${odd}`)
	}
	return null
}
