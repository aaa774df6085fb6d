import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dong, timesDong, vatWithin } from "@ocop/domain"
import { z } from "zod"
import type { LineTax } from "./ledger-answers"

const taxLines = z.array(z.object({ rate: z.coerce.number(), code: z.string().nullable() })).nullish()
const orderRows = z.array(
	z.object({
		items: z.array(
			z.object({
				id: z.string(),
				title: z.string(),
				quantity: z.coerce.number(),
				unit_price: z.coerce.number(),
				tax_lines: taxLines,
			}),
		),
		shipping_methods: z.array(z.object({ id: z.string(), amount: z.coerce.number(), tax_lines: taxLines })),
	}),
)

const FIELDS = [
	// Quantities come only with a total: Medusa keeps them in the order's version, not in the line.
	"total",
	"items.id",
	"items.title",
	"items.quantity",
	"items.unit_price",
	"items.tax_lines.rate",
	"items.tax_lines.code",
	"shipping_methods.id",
	"shipping_methods.amount",
	"shipping_methods.tax_lines.rate",
	"shipping_methods.tax_lines.code",
]

/**
 * The value added tax within an order, line by line in whole đồng, at the rates that were in force when it was placed. Medusa keeps rates and
 * does not round what it makes of them; the amounts are ours. Lines without a rate are left out.
 */
export async function orderTaxes(container: MedusaContainer, orderId: string): Promise<LineTax[]> {
	const { data } = await container
		.resolve(ContainerRegistrationKeys.QUERY)
		.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
	const [order] = orderRows.parse(data)
	if (!order) return []
	const lines = [
		...order.items.map((item) => ({
			lineId: item.id,
			title: item.title,
			gross: timesDong(dong(item.unit_price), item.quantity),
			tax: item.tax_lines?.[0],
		})),
		...order.shipping_methods.map((method) => ({
			lineId: method.id,
			title: null,
			gross: dong(method.amount),
			tax: method.tax_lines?.[0],
		})),
	]
	return lines.flatMap(({ lineId, title, gross, tax }) =>
		tax ? [{ lineId, title, gross, percent: tax.rate, rule: tax.code, tax: vatWithin(gross, tax.rate) }] : [],
	)
}
