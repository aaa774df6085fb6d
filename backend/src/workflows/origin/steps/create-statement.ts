import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Act, Actor } from "../../../act"
import { ORIGIN_MODULE } from "../../../modules/origin"
import type OriginModuleService from "../../../modules/origin/service"
import type { OriginInput } from "../../../modules/origin/statement"

interface Stating {
	listing: { id: string; handle: string; replaces: string | null }
	origin: OriginInput
	actor: Actor
}

/** Writes the statement with its act. What follows ties it to its listing; where that fails, it is taken back, with an act too. */
export const createStatementStep = createStep(
	"create-origin-statement",
	async ({ listing, origin, actor }: Stating, { container }) => {
		const { id, act } = await container
			.resolve<OriginModuleService>(ORIGIN_MODULE)
			.state(origin, listing, actor, marketClock.now())
		const stated: { id: string; act: Act } = { id, act }
		return new StepResponse(stated, { id, listing, actor })
	},
	async (stated, { container }) => {
		if (!stated) return
		await container
			.resolve<OriginModuleService>(ORIGIN_MODULE)
			.withdraw(stated.id, stated.listing, stated.actor, marketClock.now())
	},
)
