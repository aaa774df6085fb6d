import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { bookOrderOrLater } from "../book-order"

/** Books what became of an order, for workflows that change one or its parcels: see bookOrderOrLater. */
export const bookOrderStep = createStep(
	"book-order",
	async ({ orderId }: { orderId: string }, { container }) => {
		await bookOrderOrLater(container, orderId)
		return new StepResponse(undefined)
	},
)
