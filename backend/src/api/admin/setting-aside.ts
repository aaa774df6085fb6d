import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "../../act"
import { readForm } from "./form"
import { officerOf } from "./officer-gate"
import { setAsideBody } from "./transfers/bodies"

type SetAside = (
	container: MedusaContainer,
	said: { id: string; note: string; actor: Actor },
) => Promise<void>

/** A route by which an officer sets something of the money aside that stays as it is, with a word of why; answered with its id. */
export function settingAside(setAside: SetAside) {
	return async (
		request: AuthenticatedMedusaRequest,
		response: MedusaResponse<{ id: string }>,
	): Promise<void> => {
		const { note } = readForm(setAsideBody, request.body)
		const id = request.params.id ?? ""
		await setAside(request.scope, { id, note, actor: officerOf(request) })
		response.json({ id })
	}
}
