import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { advanceParcelStep, advancing, type ParcelAct } from "./steps/advance-parcel"
import { carryOutStep } from "./steps/carry-out"
import { checkGoodsStep } from "./steps/check-goods"

/**
 * A parcel leaves its producer: its goods are taken from the stock, and Medusa's order has a shipment.
 *
 * @throws MarketError 409 stock.not_there when its goods cannot leave; nothing is changed then
 */
export const handOverParcel = createWorkflow("hand-over-parcel", (input: WorkflowData<ParcelAct>) => {
	checkGoodsStep(input)
	const moved = advanceParcelStep(advancing(input, "handed_over"))
	carryOutStep(moved)
	return new WorkflowResponse(moved)
})
