import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { JOURNAL_MODULE } from "../../../modules/journal"
import type JournalModuleService from "../../../modules/journal/service"
import { orderRowOf } from "../../../shopping/order-rows"

/**
 * Owes the shopper the confirmation by mail, where an address was left. The key makes it one message however often it is owed; it holds the
 * order's code, never the secret link, which whoever sends it derives anew.
 */
export const enqueueConfirmationStep = createStep(
	"enqueue-order-confirmation",
	async ({ orderId, code }: { orderId: string; code: string }, { container }) => {
		const order = await orderRowOf(container, orderId)
		const placing = order?.metadata.placing
		if (!placing?.email) return new StepResponse(undefined)
		await container.resolve<JournalModuleService>(JOURNAL_MODULE).oweMessage({
			at: new Date(placing.consent_at),
			kind: "order_placed",
			recipient: placing.email,
			locale: placing.locale,
			payload: { orderId, code },
			dedupeKey: `order-placed:${orderId}`,
		})
		return new StepResponse(undefined)
	},
)
