import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MarketError } from "../../../market-error"

/**
 * The listing and the statement that it has so far.
 *
 * @throws MarketError 404 when there is no such product
 */
export const findListingStep = createStep(
	"find-listing-of-origin",
	async (productId: string, { container }) => {
		const query = container.resolve(ContainerRegistrationKeys.QUERY)
		const { data } = await query.graph({
			entity: "product",
			fields: ["id", "handle", "origin_statement.id"],
			filters: { id: productId },
		})
		const [listing] = data
		if (!listing) throw new MarketError("not_found", 404)
		return new StepResponse({
			handle: listing.handle,
			formerStatementId: listing.origin_statement?.id ?? null,
		})
	},
)
