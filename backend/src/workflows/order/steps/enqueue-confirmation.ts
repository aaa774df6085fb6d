import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { JOURNAL_MODULE } from "../../../modules/journal"
import type JournalModuleService from "../../../modules/journal/service"

/** Whose confirmation it is, in which language, and when the order was agreed to (ISO 8601). */
export interface ConfirmationMail {
	recipient: string
	locale: "vi" | "en"
	at: string
}

interface Confirmed {
	orderId: string
	/** Null where no address was left: the page and the code are the confirmation then. */
	mail: ConfirmationMail | null
}

/**
 * Owes the shopper the confirmation by mail, where an address was left. The key makes it one message however often it is owed, also by
 * whoever follows the journal (messageOfAct). It holds no secret link, which whoever sends it derives anew.
 */
export const enqueueConfirmationStep = createStep(
	"enqueue-order-confirmation",
	async ({ orderId, mail }: Confirmed, { container }) => {
		if (!mail) return new StepResponse(undefined)
		await container.resolve<JournalModuleService>(JOURNAL_MODULE).oweMessage({
			at: new Date(mail.at),
			kind: "order_placed",
			recipient: mail.recipient,
			locale: mail.locale,
			payload: { orderId },
			dedupeKey: `order-placed:${orderId}`,
		})
		return new StepResponse(undefined)
	},
)
