import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Actor } from "../../../act"
import { MarketError } from "../../../market-error"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type { RegisterInput } from "../../../modules/certification/records"
import type CertificationModuleService from "../../../modules/certification/service"
import { PRODUCER_MODULE } from "../../../modules/producer"
import type ProducerModuleService from "../../../modules/producer/service"
import { announceAct } from "../../journal/announce-act"

export interface RegisterCertifiedProductInput {
	product: Omit<RegisterInput, "searchWords">
	actor: Actor
}

/** No compensation: the register forgets nothing, and a product without certificates shows no star. */
export const registerProductStep = createStep(
	"register-certified-product",
	async ({ product, actor }: RegisterCertifiedProductInput, { container }) => {
		const [producer] = await container
			.resolve<ProducerModuleService>(PRODUCER_MODULE)
			.listProducers({ id: product.producerId }, { select: ["handle", "name", "name_en"] })
		if (!producer) throw new MarketError("producer_unknown", 422, { field: "producerId" })
		const searchWords = `${producer.name} ${producer.name_en ?? ""}`
		const { id, code, act } = await container
			.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
			.register(
				{ ...product, searchWords },
				{ actor, at: marketClock.now(), tags: [`producer:${producer.handle}`, "catalogue"] },
			)
		await announceAct(container, act)
		return new StepResponse({ id, code })
	},
)
