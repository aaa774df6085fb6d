import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ONLINE_LOCATION_NAME } from "../market-names"

/**
 * The pooled location from which everything is sold online, tied to the channel. Showrooms' locations never are: what a
 * showroom keeps for its counter is not sold online (invariant 9).
 *
 * @returns id of the location
 */
export const ensureOnlineLocationStep = createStep(
	"market-ensure-online-location",
	async ({ storeId, channelId }: { storeId: string; channelId: string }, { container }) => {
		const locations = container.resolve(Modules.STOCK_LOCATION)
		const [found] = await locations.listStockLocations({ name: ONLINE_LOCATION_NAME })
		const location =
			found ??
			(await locations.createStockLocations({
				name: ONLINE_LOCATION_NAME,
				address: { address_1: "Hà Nội", country_code: "vn" },
			}))
		await container.resolve(Modules.STORE).updateStores(storeId, { default_location_id: location.id })
		await container.resolve(ContainerRegistrationKeys.LINK).create({
			[Modules.SALES_CHANNEL]: { sales_channel_id: channelId },
			[Modules.STOCK_LOCATION]: { stock_location_id: location.id },
		})
		return new StepResponse({ locationId: location.id })
	},
)
