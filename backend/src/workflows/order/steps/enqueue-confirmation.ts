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
		const journal = container.resolve<JournalModuleService>(JOURNAL_MODULE)
		const dedupeKey = `order-placed:${orderId}`
		const isOwed = async () =>
			(await journal.listOutboxMessages({ dedupe_key: dedupeKey }, { select: ["id"] })).length > 0
		if (await isOwed()) return new StepResponse(undefined)
		try {
			await journal.createOutboxMessages({
				at: new Date(placing.consent_at),
				kind: "order_placed",
				recipient: placing.email,
				locale: placing.locale,
				payload: { orderId, code },
				dedupe_key: dedupeKey,
				sent_at: null,
			})
		} catch (error) {
			// The press and the reconciler may owe it at once: then the table has refused the second, and nothing is missing.
			if (!(await isOwed())) throw error
		}
		return new StepResponse(undefined)
	},
)
