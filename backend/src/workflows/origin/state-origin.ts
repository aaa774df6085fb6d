import { Modules } from "@medusajs/framework/utils"
import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, dismissRemoteLinkStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../act"
import { ORIGIN_MODULE } from "../../modules/origin"
import type { OriginInput } from "../../modules/origin/statement"
import { announceStep } from "../journal/steps/announce"
import { createStatementStep } from "./steps/create-statement"
import { findListingStep } from "./steps/find-listing"

interface StateOriginInput {
	productId: string
	origin: OriginInput
	actor: Actor
}

/** States where a listing and its raw material come from. A former statement is kept, and no longer the listing's. */
export const stateOrigin = createWorkflow("state-origin", (input: WorkflowData<StateOriginInput>) => {
	const listing = findListingStep(input.productId)
	const stated = createStatementStep(
		transform({ input, listing }, ({ input, listing }) => ({
			listing: { id: input.productId, handle: listing.handle, replaces: listing.formerStatementId },
			origin: input.origin,
			actor: input.actor,
		})),
	)
	const links = transform({ input, listing, stated }, ({ input, listing, stated }) => {
		const linkTo = (id: string) => ({
			[Modules.PRODUCT]: { product_id: input.productId },
			[ORIGIN_MODULE]: { origin_statement_id: id },
		})
		return {
			former: listing.formerStatementId ? [linkTo(listing.formerStatementId)] : [],
			current: [linkTo(stated.id)],
		}
	})
	dismissRemoteLinkStep(links.former)
	createRemoteLinkStep(links.current)
	announceStep(stated.act)
	return new WorkflowResponse({ id: stated.id })
})
