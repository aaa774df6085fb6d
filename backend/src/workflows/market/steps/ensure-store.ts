import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createDefaultsWorkflow, updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { STORE_NAME } from "../market-names"

/**
 * The store sells in đồng, with tax in its prices, through one channel. Like every step of the set-up it makes sure of a state
 * and can be repeated at any point, so it needs no compensation: what was done stays right.
 *
 * @returns id of the one sales channel and id and token of the publishable key
 */
export const ensureStoreStep = createStep("market-ensure-store", async (_input: undefined, { container }) => {
	// Medusa's own defaults: a store, a channel and a publishable key tied to it.
	await createDefaultsWorkflow(container).run()
	const [store] = await container
		.resolve(Modules.STORE)
		.listStores({}, { relations: ["supported_currencies"] })
	if (!store?.default_sales_channel_id) throw new Error("Medusa made no store to set up")
	const channelId = store.default_sales_channel_id

	const sellsInDong = store.supported_currencies?.some(
		(currency) => currency.currency_code === "vnd" && currency.is_default,
	)
	if (store.name !== STORE_NAME || !sellsInDong) {
		await updateStoresWorkflow(container).run({
			input: {
				selector: { id: store.id },
				update: {
					name: STORE_NAME,
					supported_currencies: [{ currency_code: "vnd", is_default: true, is_tax_inclusive: true }],
				},
			},
		})
		await container
			.resolve(Modules.SALES_CHANNEL)
			.updateSalesChannels(channelId, { name: STORE_NAME, description: null })
	}
	const keys = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
	const key = keys.find((candidate) => !candidate.revoked_at)
	if (!key) throw new Error("The store has no publishable key in force")
	return new StepResponse({ storeId: store.id, channelId, publishableKey: key.token })
})
