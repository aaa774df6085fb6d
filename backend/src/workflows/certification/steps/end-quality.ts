import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../act"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"
import { announceAct } from "../../journal/announce-act"
import { deedOnProduct } from "../deed-on-product"

export interface EndQualityInput {
	certifiedProductId: string
	qualityId: string
	reason: string
	actor: Actor
}

/** No compensation: who ended a paper by mistake enters it again, and the journal shows both. */
export const endQualityStep = createStep("end-quality", async (input: EndQualityInput, { container }) => {
	const { certifiedProductId, qualityId, reason, actor } = input
	const act = await container
		.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
		.endQuality(
			certifiedProductId,
			qualityId,
			reason,
			await deedOnProduct(container, certifiedProductId, actor),
		)
	await announceAct(container, act)
	return new StepResponse(qualityId)
})
