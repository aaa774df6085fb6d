import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { offeredProviders } from "../../../payments/offered-methods"

/**
 * The regions can be paid in by what the environment has turned on, and by nothing else: Medusa refuses a way to pay that a checkout offers and the
 * region does not know. Writes only where they differ, so it may run at every start; without a region there is nothing to do.
 */
export const ensurePaymentsStep = createStep(
	"market-ensure-payments",
	async (_input: unknown, { container }) => {
		const offered = offeredProviders()
		for (const { id, providers } of await payableRegions(container)) {
			if (sameOf(providers, offered)) continue
			await updateRegionsWorkflow(container).run({
				input: { selector: { id }, update: { payment_providers: offered } },
			})
		}
		return new StepResponse(undefined)
	},
)

async function payableRegions(container: MedusaContainer): Promise<{ id: string; providers: string[] }[]> {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "region",
		fields: ["id", "payment_providers.id"],
		filters: { currency_code: "vnd" },
	})
	return data.map(({ id, payment_providers }) => ({
		id,
		providers: (payment_providers ?? []).flatMap((provider) => provider?.id ?? []),
	}))
}

function sameOf(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && other.every((id) => one.includes(id))
}
