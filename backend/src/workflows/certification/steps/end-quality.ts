import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Actor } from "../../../act"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"

export interface EndQualityInput {
	certifiedProductId: string
	qualityId: string
	reason: string
	actor: Actor
}

/** No compensation: who ended a paper by mistake enters it again, and the journal shows both. */
export const endQualityStep = createStep("end-quality", async (input: EndQualityInput, { container }) => {
	const register = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const { certifiedProductId, qualityId, reason, actor } = input
	await register.endQuality(certifiedProductId, qualityId, reason, actor, marketClock.now())
	return new StepResponse(qualityId)
})
