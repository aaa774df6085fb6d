import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import { type ApproveInput, admitProducerStep } from "./steps/admit-producer"

/** Admits a producer that is known and waits: its page appears. What it may sell follows when it is active (invariant 13). */
export const approveProducer = createWorkflow(
	"approve-producer",
	(input: WorkflowData<ApproveInput & { actor: Actor }>) => new WorkflowResponse(admitProducerStep(input)),
)
