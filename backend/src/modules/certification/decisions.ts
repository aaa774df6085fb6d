import { randomBytes } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { dayAt, publicCode, validThroughOf } from "@ocop/domain"
import { insertRows } from "../../database/insert-rows"
import { MarketError } from "../../market-error"
import { assertMayFollow, type DecisionKind } from "./decision-rules"
import { type CertificateRecord, type DecisionInput, rowOf } from "./records"
import { lockedHistory } from "./register-reading"

/**
 * Writes the certificate that a decision gives. What it replaces, an expired one included, is superseded in the same transaction
 * (invariant 3).
 *
 * @returns the certificate, and the code of the one that it superseded
 */
export async function writeDecision(
	manager: SqlEntityManager,
	kind: DecisionKind,
	certifiedProductId: string,
	decision: DecisionInput,
	replaces: string | null,
	at: Date,
): Promise<{ certificate: CertificateRecord; supersedes: string | null }> {
	const history = await lockedHistory(manager, certifiedProductId)
	assertMayFollow(kind, decision, history, replaces, at)
	const active = activeOf(history)
	const certificate: CertificateRecord = {
		...decision,
		id: generateEntityId(undefined, "cert"),
		code: publicCode(randomBytes(5)),
		certifiedProductId,
		validThrough: validThroughOf(decision.decidedOn),
		state: "active",
		revokedOn: null,
		revokedReason: null,
		supersededBy: null,
	}
	if (active) {
		await manager.execute(
			`update certificate set state = 'superseded', superseded_by = ?, updated_at = now() where id = ?`,
			[certificate.id, active.id],
		)
	}
	await insertRows(manager, "certificate", [rowOf(certificate)])
	return { certificate, supersedes: active?.code ?? null }
}

/** Ends the active certificate, which has to be the one of that `code`. */
export async function writeRevocation(
	manager: SqlEntityManager,
	certifiedProductId: string,
	code: string,
	reason: string,
	at: Date,
): Promise<CertificateRecord> {
	const active = activeOf(await lockedHistory(manager, certifiedProductId))
	if (active?.code !== code) {
		throw new MarketError("certificate_no_longer_active", 409, { params: { code } })
	}
	const revokedOn = dayAt(at)
	await manager.execute(
		`update certificate set state = 'revoked', revoked_on = ?, revoked_reason = ?, updated_at = now() where id = ?`,
		[revokedOn, reason, active.id],
	)
	return { ...active, state: "revoked", revokedOn, revokedReason: reason }
}

function activeOf(history: readonly CertificateRecord[]): CertificateRecord | null {
	return history.find(({ state }) => state === "active") ?? null
}
