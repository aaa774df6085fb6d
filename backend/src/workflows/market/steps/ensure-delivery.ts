import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import {
	DELIVERY_OPTION_CODE,
	DELIVERY_OPTION_NAME,
	DELIVERY_PROVIDER,
	DELIVERY_SET_NAME,
	DELIVERY_ZONE_NAME,
} from "../market-names"

/**
 * One shipping profile and one calculated option for the whole country, priced by the parcel plan (architecture, rule 5).
 *
 * @returns id of the shipping profile that every listing shares
 * @throws Error when the backend runs without the parcel-plan fulfilment provider
 */
export const ensureDeliveryStep = createStep(
	"market-ensure-delivery",
	async ({ locationId }: { locationId: string }, { container }) => {
		const fulfilment = container.resolve(Modules.FULFILLMENT)
		const profileId = await ensureProfile(container)
		const zoneId = await ensureZone(container, locationId)
		const [option] = await fulfilment.listShippingOptions({ service_zone: { id: zoneId } })
		if (!option) {
			const providerId = await linkedProvider(container, locationId)
			await createShippingOptionsWorkflow(container).run({
				input: [
					{
						name: DELIVERY_OPTION_NAME,
						price_type: "calculated",
						service_zone_id: zoneId,
						shipping_profile_id: profileId,
						provider_id: providerId,
						type: {
							label: DELIVERY_OPTION_NAME,
							code: DELIVERY_OPTION_CODE,
							description: DELIVERY_OPTION_NAME,
						},
						data: { id: DELIVERY_OPTION_CODE },
					},
				],
			})
		}
		return new StepResponse({ profileId })
	},
)

async function ensureProfile(container: MedusaContainer): Promise<string> {
	const fulfilment = container.resolve(Modules.FULFILLMENT)
	const [found] = await fulfilment.listShippingProfiles({ type: "default" })
	if (found) return found.id
	const created = await fulfilment.createShippingProfiles({ name: DELIVERY_OPTION_NAME, type: "default" })
	return created.id
}

async function ensureZone(container: MedusaContainer, locationId: string): Promise<string> {
	const fulfilment = container.resolve(Modules.FULFILLMENT)
	const [found] = await fulfilment.listFulfillmentSets(
		{ name: DELIVERY_SET_NAME },
		{ relations: ["service_zones"] },
	)
	const set =
		found ??
		(await fulfilment.createFulfillmentSets({
			name: DELIVERY_SET_NAME,
			type: "shipping",
			service_zones: [{ name: DELIVERY_ZONE_NAME, geo_zones: [{ type: "country", country_code: "vn" }] }],
		}))
	await container.resolve(ContainerRegistrationKeys.LINK).create({
		[Modules.STOCK_LOCATION]: { stock_location_id: locationId },
		[Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
	})
	const [zone] = set.service_zones
	if (!zone) throw new Error(`The fulfilment set ${DELIVERY_SET_NAME} has no service zone`)
	return zone.id
}

/** Id of the parcel-plan provider as it is registered, tied to the location. */
async function linkedProvider(container: MedusaContainer, locationId: string): Promise<string> {
	const providers = await container.resolve(Modules.FULFILLMENT).listFulfillmentProviders({})
	const provider = providers.find(({ id }) => id.split("_").includes(DELIVERY_PROVIDER))
	if (!provider) throw new Error(`The fulfilment provider "${DELIVERY_PROVIDER}" is not registered`)
	await container.resolve(ContainerRegistrationKeys.LINK).create({
		[Modules.STOCK_LOCATION]: { stock_location_id: locationId },
		[Modules.FULFILLMENT]: { fulfillment_provider_id: provider.id },
	})
	return provider.id
}
