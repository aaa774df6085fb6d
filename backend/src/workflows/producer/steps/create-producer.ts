import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MarketError } from "../../../market-error"
import { PRODUCER_MODULE } from "../../../modules/producer"
import type ProducerModuleService from "../../../modules/producer/service"

export interface ProducerInput {
	code: string
	handle: string
	name: string
	name_en: string | null
	kind: "cooperative" | "cooperative_group" | "enterprise" | "household"
	ward_code: string
	former_district: string | null
	phone: string | null
	story_vi: string
	story_en: string | null
	founded_year: number | null
	/** "applied" for who comes by themselves, "approved" for who is entered from the register. */
	state: "applied" | "approved"
	demo: boolean
	picture_src: string
}

export const createProducerStep = createStep(
	"create-producer",
	async (input: ProducerInput, { container }) => {
		const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
		const taken = await producers.listProducers({ handle: input.handle }, { select: ["id"], take: 1 })
		if (taken.length > 0) {
			throw new MarketError("producer_handle_taken", 409, {
				field: "handle",
				params: { handle: input.handle },
			})
		}
		const producer = await producers.createProducers(input)
		return new StepResponse({ id: producer.id, handle: producer.handle }, producer.id)
	},
	async (id, { container }) => {
		if (id) await container.resolve<ProducerModuleService>(PRODUCER_MODULE).deleteProducers(id)
	},
)
