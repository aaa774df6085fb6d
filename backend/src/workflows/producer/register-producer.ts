import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import type { ProducerInput } from "../../modules/producer/producer-input"
import { createProducerStep } from "./steps/create-producer"

/** Enters a producer. Nothing of it is for sale before it is active (invariant 13). */
export const registerProducer = createWorkflow(
	"register-producer",
	(input: WorkflowData<{ producer: ProducerInput; actor: Actor }>) =>
		new WorkflowResponse(createProducerStep(input)),
)
