import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordActStep } from "../journal/steps/record-act"
import { openRequestStep } from "../payment/steps/open-request"
import { bookOrderStep } from "../settlement/steps/book-order"
import { letGoStep } from "../stock/steps/let-go"
import { endPlacingStep } from "./steps/end-placing"
import { enqueueConfirmationStep } from "./steps/enqueue-confirmation"
import { registerOrderStep } from "./steps/register-order"

/**
 * What follows an order, each part once however often it is run: code, link and parcels, what it asks for, the act in the journal, the entries in the
 * ledger, the message to the shopper. Run right after the order, and again by a job for orders that a killed process left without (invariant 19): the
 * cart's placing is open until the last of them is done.
 */
export const registerPlacedOrder = createWorkflow(
	"register-placed-order",
	(input: WorkflowData<{ orderId: string }>) => {
		const registered = registerOrderStep(input)
		// Before anybody is told of the order: its mail says what it asks for.
		openRequestStep({ orderId: input.orderId })
		recordActStep(
			transform({ input, registered }, ({ input, registered }) => ({
				id: `jrn_placed_${input.orderId}`,
				name: "parcel.order.placed",
				actor: { type: "shopper" as const, id: null },
				subject: { type: "order", id: input.orderId },
				change: { code: registered.code, total: registered.total },
				tags: [
					// Their stock is another now.
					...registered.handles.map((handle) => `product:${handle}`),
					...registered.producers.map((handle) => `producer:${handle}`),
					// Lists show whether there is any, not how much: dropping them at every order would leave no copy standing.
					...(registered.soldOut ? ["catalogue"] : []),
				],
			})),
		)
		bookOrderStep({ orderId: input.orderId })
		enqueueConfirmationStep({ orderId: input.orderId, mail: registered.mail })
		// A second tab may have held the goods again while they were sold: they are kept for nobody.
		letGoStep({ cartId: registered.cartId, key: null })
		endPlacingStep({ cartId: registered.cartId })
		return new WorkflowResponse(
			transform({ registered }, ({ registered }) => ({ code: registered.code, token: registered.token })),
		)
	},
)
