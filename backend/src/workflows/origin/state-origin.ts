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
import { recordActStep } from "../journal/steps/record-act"
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
	const statementId = createStatementStep(input.origin)
	const links = transform({ input, listing, statementId }, ({ input, listing, statementId }) => {
		const linkTo = (id: string) => ({
			[Modules.PRODUCT]: { product_id: input.productId },
			[ORIGIN_MODULE]: { origin_statement_id: id },
		})
		return {
			former: listing.formerStatementId ? [linkTo(listing.formerStatementId)] : [],
			current: [linkTo(statementId)],
		}
	})
	dismissRemoteLinkStep(links.former)
	createRemoteLinkStep(links.current)
	recordActStep(
		transform({ input, listing, statementId }, ({ input, listing, statementId }) => ({
			name: "origin.statement.stated",
			actor: input.actor,
			subject: { type: "origin_statement", id: statementId },
			change: { productId: input.productId, origin: input.origin, replaces: listing.formerStatementId },
			tags: [`product:${listing.handle}`],
		})),
	)
	return new WorkflowResponse({ id: statementId })
})
