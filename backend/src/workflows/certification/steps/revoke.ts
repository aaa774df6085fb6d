import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Actor } from "../../../act"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"

export interface RevokeInput {
	certifiedProductId: string
	/** Code of the certificate that the officer saw as active. */
	code: string
	/** Shown to everyone who verifies the certificate. */
	reason: string
	actor: Actor
}

/** No compensation: a revocation is final. */
export const revokeStep = createStep("revoke-certificate", async (input: RevokeInput, { container }) => {
	const register = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const { certifiedProductId, code, reason, actor } = input
	return new StepResponse(await register.revoke(certifiedProductId, code, reason, actor, marketClock.now()))
})
