import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "zod"
import { marketSetup } from "../../../catalogue/market-setup"
import { offeredProviders } from "../../../payments/offered-methods"

const regionRows = z.array(
	z.object({
		payment_providers: z.array(z.object({ id: z.string(), is_enabled: z.boolean() }).nullish()).nullish(),
	}),
)

/**
 * The market's region can be paid in by what the environment has turned on: Medusa refuses a way to pay that a checkout offers and the region does not know.
 * Only adds: what is offered no more is refused when an order is placed, and another process may still offer it. Without a region there is nothing to do.
 */
export const ensurePaymentsStep = createStep(
	"market-ensure-payments",
	async (_input: unknown, { container }) => {
		const regionId = (await marketSetup(container))?.regionId
		if (regionId === undefined) return new StepResponse(undefined)
		const offered = offeredProviders()
		const standing = await providersOf(container, regionId)
		if (offered.some((id) => !standing.includes(id))) {
			await updateRegionsWorkflow(container).run({
				input: {
					selector: { id: regionId },
					update: { payment_providers: [...new Set([...standing, ...offered])] },
				},
			})
		}
		return new StepResponse(undefined)
	},
)

/** Those that Medusa knows at this moment; it refuses to be told of others. */
async function providersOf(container: MedusaContainer, regionId: string): Promise<string[]> {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "region",
		fields: ["payment_providers.id", "payment_providers.is_enabled"],
		filters: { id: regionId },
	})
	return (regionRows.parse(data)[0]?.payment_providers ?? []).flatMap((provider) =>
		provider?.is_enabled ? [provider.id] : [],
	)
}
