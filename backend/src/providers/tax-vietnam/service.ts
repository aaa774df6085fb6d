import type {
	ITaxProvider,
	ItemTaxCalculationLine,
	ItemTaxLineDTO,
	ShippingTaxCalculationLine,
	ShippingTaxLineDTO,
	TaxCalculationContext,
} from "@medusajs/framework/types"
import { type VatContext, vatContext } from "./vat-context"

/**
 * Value added tax within the market's prices. The rates are computed by the market's own rules and handed over with the cart; this provider
 * ties them to its lines. Prices include the tax, so no total changes by it.
 */
export default class VietnameseTax implements ITaxProvider {
	static identifier = "vietnam"

	getIdentifier(): string {
		return VietnameseTax.identifier
	}

	async getTaxLines(
		itemLines: ItemTaxCalculationLine[],
		shippingLines: ShippingTaxCalculationLine[],
		context: TaxCalculationContext,
	): Promise<(ItemTaxLineDTO | ShippingTaxLineDTO)[]> {
		const told = vatContext.safeParse(context.additional_context).data
		// Where a road of Medusa's own asks for taxes (a return, say) nothing is told: no line is better than a wrong one.
		if (!told) return []
		return [
			...itemLines.flatMap(({ line_item: { id, product_id: productId } }) => {
				const vat = told.products[productId]
				return vat ? [{ line_item_id: id, ...this.lineOf(vat) }] : []
			}),
			...shippingLines.map(({ shipping_line: { id } }) => ({
				shipping_line_id: id,
				...this.lineOf(told.delivery),
			})),
		]
	}

	private lineOf({ percent, rule }: VatContext["delivery"]) {
		return {
			rate: percent,
			code: rule.code,
			name: "GTGT",
			provider_id: this.getIdentifier(),
			data: { from: rule.from },
		}
	}
}
