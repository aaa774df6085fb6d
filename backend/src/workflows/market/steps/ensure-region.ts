import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createRegionsWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"

/**
 * One region, Vietnam: prices include tax, payment is by hand (cash on delivery). The tax region's rate is 0 until dated rates
 * come from a provider of our own; prices are final either way.
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

		const [taxRegion] = await container.resolve(Modules.TAX).listTaxRegions({ country_code: "vn" })
		if (!taxRegion) {
			await createTaxRegionsWorkflow(container).run({
				input: [
					{
						country_code: "vn",
						provider_id: "tp_system",
						default_tax_rate: { name: "VAT", code: "VAT", rate: 0 },
					},
				],
			})
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
							payment_providers: ["pp_system_default"],
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
