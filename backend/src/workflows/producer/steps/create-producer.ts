import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Actor } from "../../../act"
import { PRODUCER_MODULE } from "../../../modules/producer"
import type { ProducerInput } from "../../../modules/producer/producer-input"
import type ProducerModuleService from "../../../modules/producer/service"
import { announceAct } from "../../journal/announce-act"

export type { ProducerInput }

/** No compensation: producer and act stand together. @throws MarketError producer_handle_taken (409) */
export const createProducerStep = createStep(
	"create-producer",
	async ({ producer, actor }: { producer: ProducerInput; actor: Actor }, { container }) => {
		const { id, handle, act } = await container
			.resolve<ProducerModuleService>(PRODUCER_MODULE)
			.register(producer, actor, marketClock.now())
		await announceAct(container, act)
		return new StepResponse({ id, handle })
	},
)
