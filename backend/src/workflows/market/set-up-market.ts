import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ensureCategoriesStep } from "./steps/ensure-categories"
import { ensureDeliveryStep } from "./steps/ensure-delivery"
import { ensureOnlineLocationStep } from "./steps/ensure-online-location"
import { ensurePaymentsStep } from "./steps/ensure-payments"
import { ensureRegionStep } from "./steps/ensure-region"
import { ensureStoreStep } from "./steps/ensure-store"

/** What the market sells through, by Medusa's ids. */
export interface MarketSetUp {
	channelId: string
	regionId: string
	locationId: string
	profileId: string
	/** Not a secret: it names the channel to the store API. */
	publishableKey: string
}

/**
 * Sets Medusa up as the market needs it in both modes: store, channel and key, region, categories, the pooled location and its
 * one delivery. Each step makes sure of a state, so it may be killed anywhere and run at every start.
 */
export const setUpMarket = createWorkflow("set-up-market", () => {
	const store = ensureStoreStep()
	const region = ensureRegionStep({ storeId: store.storeId })
	ensurePaymentsStep()
	ensureCategoriesStep()
	const location = ensureOnlineLocationStep({ storeId: store.storeId, channelId: store.channelId })
	const delivery = ensureDeliveryStep({ locationId: location.locationId })
	const market = transform(
		{ store, region, location, delivery },
		(made): MarketSetUp => ({
			channelId: made.store.channelId,
			regionId: made.region.regionId,
			locationId: made.location.locationId,
			profileId: made.delivery.profileId,
			publishableKey: made.store.publishableKey,
		}),
	)
	return new WorkflowResponse(market)
})
