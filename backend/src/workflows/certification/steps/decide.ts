import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Actor } from "../../../act"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type { DecisionKind } from "../../../modules/certification/decision-rules"
import type { DecisionInput } from "../../../modules/certification/records"
import type CertificationModuleService from "../../../modules/certification/service"

export interface DecideInput {
	certifiedProductId: string
	decision: DecisionInput
	/** Code of the certificate that the officer saw and means to replace; null for a grant. */
	replaces: string | null
	actor: Actor
}

/** No compensation: a decision stands once it is written, and the journal is owed its act in any case. */
export const decideStep = createStep(
	"decide-certificate",
	async (input: DecideInput & { kind: DecisionKind }, { container }) => {
		const register = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
		const certificate = await register.decide(
			input.kind,
			input.certifiedProductId,
			input.decision,
			input.replaces,
			input.actor,
			marketClock.now(),
		)
		return new StepResponse(certificate)
	},
)
