import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createRegionsWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { offeredProviders } from "../../../payments/offered-methods"

/** backend/src/providers/tax-vietnam, as Medusa names what medusa-config.ts registers. */
const TAX_PROVIDER = "tp_vietnam_vat"

/**
 * One region, Vietnam: prices include tax, payment is by what the environment offers. The rates of value added tax come from a provider of our
 * own; prices are final either way.
 *
 * @returns id of the region
 */
export const ensureRegionStep = createStep(
	"market-ensure-region",
	async ({ storeId }: { storeId: string }, { container }) => {
		const regions = container.resolve(Modules.REGION)
		const [found] = await regions.listRegions({ currency_code: "vnd" })
		const region = found ?? (await createVietnam())
		await container.resolve(Modules.STORE).updateStores(storeId, { default_region_id: region.id })

		const taxes = container.resolve(Modules.TAX)
		const [taxRegion] = await taxes.listTaxRegions({ country_code: "vn" })
		if (!taxRegion) {
			await createTaxRegionsWorkflow(container).run({
				input: [{ country_code: "vn", provider_id: TAX_PROVIDER }],
			})
		} else if (taxRegion.provider_id !== TAX_PROVIDER) {
			await taxes.updateTaxRegions({ id: taxRegion.id, provider_id: TAX_PROVIDER })
		}
		return new StepResponse({ regionId: region.id })

		async function createVietnam() {
			const { result } = await createRegionsWorkflow(container).run({
				input: {
					regions: [
						{
							name: "Việt Nam",
							currency_code: "vnd",
							countries: ["vn"],
							is_tax_inclusive: true,
							automatic_taxes: true,
							payment_providers: offeredProviders(),
						},
					],
				},
			})
			const [created] = result
			if (!created) throw new Error("The region of Vietnam was not created")
			return created
		}
	},
)
