import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { reasonOf } from "../../../reason-of"
import { bookOrder } from "../book-order"

/**
 * Books what became of an order, for workflows that change one or its parcels. What was done stands whether it could be booked or not, and the
 * ledger follows the journal by itself (followJournal): so a failure here is a line in the log and holds nobody up.
 */
export const bookOrderStep = createStep(
	"book-order",
	async ({ orderId }: { orderId: string }, { container }) => {
		try {
			await bookOrder(container, orderId)
		} catch (error) {
			container
				.resolve(ContainerRegistrationKeys.LOGGER)
				.error(`[ledger] ${orderId} was not booked and is tried again within a minute: ${reasonOf(error)}`)
		}
		return new StepResponse(undefined)
	},
)
