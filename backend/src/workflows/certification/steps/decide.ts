import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../act"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type { DecisionKind } from "../../../modules/certification/decision-rules"
import type { DecisionInput } from "../../../modules/certification/records"
import type CertificationModuleService from "../../../modules/certification/service"
import { announceAct } from "../../journal/announce-act"
import { deedOnProduct } from "../deed-on-product"

export interface DecideInput {
	certifiedProductId: string
	decision: DecisionInput
	/** Code of the certificate that the officer saw and means to replace; null for a grant. */
	replaces: string | null
	actor: Actor
}

/** No compensation: a decision stands once it is written, and its act with it. */
export const decideStep = createStep(
	"decide-certificate",
	async (input: DecideInput & { kind: DecisionKind }, { container }) => {
		const { certificate, act } = await container
			.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
			.decide(
				input.kind,
				input.certifiedProductId,
				input.decision,
				input.replaces,
				await deedOnProduct(container, input.certifiedProductId, input.actor),
			)
		await announceAct(container, act)
		return new StepResponse(certificate)
	},
)
