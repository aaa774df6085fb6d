import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type HoldGoods, holdGoodsStep } from "./steps/hold-goods"

/** Keeps a cart's goods for its checkout. Asked again it is the same hold, and its time goes on. Refusals as in holdGoodsStep. */
export const holdCart = createWorkflow(
	"hold-cart",
	(input: WorkflowData<HoldGoods>) => new WorkflowResponse(holdGoodsStep(input)),
)
