import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../act"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"
import { announceAct } from "../../journal/announce-act"
import { deedOnProduct } from "../deed-on-product"

export interface RevokeInput {
	certifiedProductId: string
	/** Code of the certificate that the officer saw as active. */
	code: string
	/** Shown to everyone who verifies the certificate. */
	reason: string
	actor: Actor
}

/** No compensation: a revocation is final, and its act stands with it. */
export const revokeStep = createStep("revoke-certificate", async (input: RevokeInput, { container }) => {
	const { certifiedProductId, code, reason, actor } = input
	const { certificate, act } = await container
		.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
		.revoke(certifiedProductId, code, reason, await deedOnProduct(container, certifiedProductId, actor))
	await announceAct(container, act)
	return new StepResponse(certificate)
})
