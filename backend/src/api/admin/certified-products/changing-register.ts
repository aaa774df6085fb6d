import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { marketClock } from "../../../../clock"
import type { Actor } from "../../../act"
import type { RegisterFile } from "../../../certification/register-answers"
import { registerFile } from "../../../certification/register-file"
import { officerOf } from "../officer-gate"

/** What every change of the register says beside its own: whose file, and who does it. */
interface OnProduct {
	certifiedProductId: string
	actor: Actor
}

/**
 * The handler of a route below /admin/certified-products/:id that changes the register: reads what was sent, runs the workflow in
 * the officer's name and answers the product's file as it is then.
 *
 * @param read throws for a body that cannot be read
 */
export function changingRegister<Sent extends object>(
	read: (request: AuthenticatedMedusaRequest) => Sent,
	workflow: (scope: MedusaContainer) => { run(asked: { input: Sent & OnProduct }): Promise<unknown> },
) {
	return async (
		request: AuthenticatedMedusaRequest,
		response: MedusaResponse<RegisterFile>,
	): Promise<void> => {
		const certifiedProductId = request.params.id ?? ""
		const input = { ...read(request), certifiedProductId, actor: officerOf(request) }
		await workflow(request.scope).run({ input })
		response.json(await registerFile(request.scope, certifiedProductId, marketClock.now()))
	}
}
