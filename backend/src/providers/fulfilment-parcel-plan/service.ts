import type {
	CalculatedShippingOptionPrice,
	CreateFulfillmentResult,
	FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import { parcelPlanData } from "./plan-data"

/**
 * The one delivery of the market. The plan is computed by the market's own rules and handed over as the option's data; this provider
 * checks that it adds up and answers its sum as the price, so that Medusa's totals are the plan's (invariant 10).
 */
export default class ParcelPlanDelivery extends AbstractFulfillmentProviderService {
	static override identifier = "parcel-plan"

	override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
		return [{ id: "parcel-plan" }]
	}

	override async validateOption(): Promise<boolean> {
		return true
	}

	override async canCalculate(): Promise<boolean> {
		return true
	}

	/** @throws ZodError when the data are not a plan that adds up */
	override async validateFulfillmentData(
		_option: Record<string, unknown>,
		data: Record<string, unknown>,
	): Promise<Record<string, unknown>> {
		return parcelPlanData.parse(data)
	}

	override async calculatePrice(
		_option: Record<string, unknown>,
		data: Record<string, unknown>,
	): Promise<CalculatedShippingOptionPrice> {
		const plan = parcelPlanData.safeParse(data)
		return {
			// Medusa asks for prices of options without data when it lists them; only a plan has a price.
			calculated_amount: plan.success ? plan.data.fee : 0,
			is_calculated_price_tax_inclusive: true,
		}
	}

	/** Producers hand their parcels over themselves; there is no carrier to be told. */
	override async createFulfillment(data: Record<string, unknown>): Promise<CreateFulfillmentResult> {
		return { data, labels: [] }
	}

	override async cancelFulfillment(): Promise<Record<string, unknown>> {
		return {}
	}
}
