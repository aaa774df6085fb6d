import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { followPaymentStep } from "../payment/steps/follow-payment"
import { bookOrderStep } from "../settlement/steps/book-order"
import { endOrderStep } from "./steps/end-order"
import { giveTurnBackStep } from "./steps/give-turn-back"
import { moveGoodsStep } from "./steps/move-goods"
import { registerFulfilmentsStep } from "./steps/register-fulfilments"
import { type OrderTurnInput, takeTurnStep } from "./steps/take-turn"

/**
 * What follows from where an order's parcels stand: their goods move in the stock, what is not bought any more is given back, Medusa's order says the
 * same as they do, the books have it. Read from the tables
 * alone and each part done once, so it is run after every act, and by the reconciler for what a killed process left (invariant 19). One run at a time for an order.
 *
 * @throws whatever a part fails with; the rest is then owed, and the parcels say so
 */
export const carryOutParcels = createWorkflow("carry-out-parcels", (input: WorkflowData<OrderTurnInput>) => {
	const owed = takeTurnStep(input)
	moveGoodsStep(owed)
	registerFulfilmentsStep(owed)
	followPaymentStep(owed)
	endOrderStep(owed)
	bookOrderStep(transform({ owed }, ({ owed }) => ({ orderId: owed.orderId })))
	giveTurnBackStep(transform({ input, owed }, ({ input, owed }) => ({ ...input, owed: owed.parcels })))
	return new WorkflowResponse(transform({ owed }, ({ owed }) => ({ parcels: owed.parcels.length })))
})
