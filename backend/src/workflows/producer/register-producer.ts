import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import { recordActStep } from "../journal/steps/record-act"
import { createProducerStep, type ProducerInput } from "./steps/create-producer"

/** Enters a producer. Nothing of it is for sale before it is active (invariant 13). */
export const registerProducer = createWorkflow(
	"register-producer",
	(input: WorkflowData<{ producer: ProducerInput; actor: Actor }>) => {
		const producer = createProducerStep(input.producer)
		recordActStep(
			transform({ input, producer }, ({ input, producer }) => ({
				name: "producer.producer.registered",
				actor: input.actor,
				subject: { type: "producer", id: producer.id },
				change: { handle: producer.handle, name: input.producer.name, state: input.producer.state },
				tags: [`producer:${producer.handle}`, "catalogue"],
			})),
		)
		return new WorkflowResponse(producer)
	},
)
