import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import type { Actor } from "../../act"
import { MarketError } from "../../market-error"
import { OFFICE_MODULE } from "../../modules/office"
import type OfficeModuleService from "../../modules/office/service"
import type { OfficerRole } from "../../modules/office/service"
import { routedPath } from "../routed-path"
import { recordRequest } from "./recorded-requests"
import { leaveReservedGoods } from "./reserved-goods"
import { isOurs, mayAsk, mayAskFields } from "./roles"

interface Officer extends Actor {
	type: OfficerRole
	id: string
}

const OFFICERS = new WeakMap<object, Officer>()

const READING = new Set(["GET", "HEAD", "OPTIONS"])

/**
 * Stands before every route below /admin. Medusa has checked the login already; here is decided what its role may do. The role is
 * read at every request, so a dismissed officer is out at once, not when a token ends.
 */
export async function officerGate(
	request: AuthenticatedMedusaRequest,
	response: MedusaResponse,
	next: MedusaNextFunction,
): Promise<void> {
	const path = routedPath(request)
	// Routes that Medusa opens to everyone (accepting an invitation, feature flags) have no login to judge.
	if (!request.auth_context) return next()
	const { actor_type: actorType, actor_id: userId } = request.auth_context
	// A secret API key would be an officer without a name.
	if (actorType !== "user") throw new MarketError("officers_only", 403)
	const role = await request.scope.resolve<OfficeModuleService>(OFFICE_MODULE).roleOf(userId)
	if (!role) throw new MarketError("officers_only", 403)
	const officer = { type: role, id: userId }
	if (!mayAsk(officer, request.method, path)) throw new MarketError("role_not_allowed", 403)
	if (!mayAskFields(role, request.query.fields)) throw new MarketError("role_not_allowed", 403)

	OFFICERS.set(request, officer)
	if (!READING.has(request.method) && !isOurs(path)) {
		await leaveReservedGoods(request, path)
		await recordRequest(request, response, next, path, officer)
	}
	next()
}

/**
 * Only this role may pass: for routes of ours that change something.
 *
 * @throws MarketError 403 for the other role
 */
export function requireRole(role: OfficerRole) {
	return (request: AuthenticatedMedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void => {
		if (officerOf(request).type !== role) throw new MarketError(`only_${role}`, 403)
		next()
	}
}

/** Who is asking. @throws MarketError 403 on a request that did not pass the gate */
export function officerOf(request: AuthenticatedMedusaRequest): Officer {
	const officer = OFFICERS.get(request)
	if (!officer) throw new MarketError("officers_only", 403)
	return officer
}
