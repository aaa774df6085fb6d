import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../act"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type { QualityPaper } from "../../../modules/certification/quality-papers"
import type CertificationModuleService from "../../../modules/certification/service"
import { announceAct } from "../../journal/announce-act"
import { deedOnProduct } from "../deed-on-product"

export interface AddQualityInput {
	certifiedProductId: string
	paper: QualityPaper
	actor: Actor
}

/** No compensation: the paper stands once it is written, and its act with it. */
export const addQualityStep = createStep("add-quality", async (input: AddQualityInput, { container }) => {
	const { certifiedProductId, paper, actor } = input
	const { id, act } = await container
		.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
		.addQuality(certifiedProductId, paper, await deedOnProduct(container, certifiedProductId, actor))
	await announceAct(container, act)
	return new StepResponse(id)
})
