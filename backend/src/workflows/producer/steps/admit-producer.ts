import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Actor } from "../../../act"
import { PRODUCER_MODULE } from "../../../modules/producer"
import type ProducerModuleService from "../../../modules/producer/service"
import { announceAct } from "../../journal/announce-act"

export interface ApproveInput {
	producerId: string
}

/**
 * No compensation: admission and act stand together.
 *
 * @throws MarketError 404 unknown, 409 when it does not wait for admission (any more)
 */
export const admitProducerStep = createStep(
	"admit-producer",
	async ({ producerId, actor }: ApproveInput & { actor: Actor }, { container }) => {
		const { id, handle, act } = await container
			.resolve<ProducerModuleService>(PRODUCER_MODULE)
			.approve(producerId, actor, marketClock.now())
		await announceAct(container, act)
		return new StepResponse({ id, handle })
	},
)
