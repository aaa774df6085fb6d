import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Actor } from "../../../act"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type { QualityPaper } from "../../../modules/certification/quality-papers"
import type CertificationModuleService from "../../../modules/certification/service"

export interface AddQualityInput {
	certifiedProductId: string
	paper: QualityPaper
	actor: Actor
}

/** No compensation: the paper stands once it is written, and the journal is owed its act in any case. */
export const addQualityStep = createStep("add-quality", async (input: AddQualityInput, { container }) => {
	const register = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const { certifiedProductId, paper, actor } = input
	return new StepResponse(await register.addQuality(certifiedProductId, paper, actor, marketClock.now()))
})
