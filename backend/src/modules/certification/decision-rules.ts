import { type Day, dayAt, ratingProblems, standingAt, validThroughOf } from "@ocop/domain"
import type { Actor } from "../../act"
import { MarketError, type MarketProblem } from "../../market-error"
import type { CertificateRecord, DecisionInput } from "./records"

/** How a new decision meets what the product holds. */
export type DecisionKind = "grant" | "renew" | "upgrade"

const FIELD_OF_PROBLEM: Record<ReturnType<typeof ratingProblems>[number], string> = {
	no_rubric_on_day: "decidedOn",
	part_a_out_of_range: "parts.a",
	part_b_out_of_range: "parts.b",
	part_c_out_of_range: "parts.c",
	score_out_of_range: "score",
	score_is_not_sum_of_parts: "score",
	stars_disagree_with_score: "stars",
	potential_five_without_ninety_points: "potentialFive",
	potential_five_without_four_stars: "potentialFive",
	authority_cannot_decide: "authority",
}

/**
 * Only the programme office gives and takes stars. The API refuses others at its door; this holds for every other way in.
 *
 * @throws MarketError 403 for everyone else
 */
export function assertMayCertify(actor: Actor): void {
	if (actor.type !== "programme_office" && actor.type !== "system") {
		throw new MarketError("only_programme_office", 403)
	}
}

/** Whatever in the decision contradicts itself, its rubric or the calendar (invariant 4). */
export function decisionProblems(decision: DecisionInput, today: Day): MarketProblem[] {
	const problems = ratingProblems(decision).map((code) => ({
		code: `rating_${code}`,
		field: FIELD_OF_PROBLEM[code],
	}))
	// A decision of tomorrow would take today's stars away before it gives its own.
	if (decision.decidedOn > today) problems.push({ code: "decision_in_future", field: "decidedOn" })
	if (validThroughOf(decision.decidedOn) < today) {
		problems.push({ code: "decision_already_expired", field: "decidedOn" })
	}
	return problems
}

/**
 * Whether a new decision may follow what the product holds.
 *
 * @param active the certificate stored as active, expired or not, or null
 * @param replaces code of the certificate that the office saw and means to replace; null for a first grant
 * @throws MarketError 409 when the register has moved on since the office looked, 422 when the decision does not fit
 */
export function assertMayFollow(
	kind: DecisionKind,
	decision: DecisionInput,
	active: CertificateRecord | null,
	replaces: string | null,
	at: Date,
): void {
	const problems = decisionProblems(decision, dayAt(at))
	if (problems.length > 0) {
		throw new MarketError("decision_unsound", 422, { field: problems[0]?.field, problems })
	}
	if (kind === "grant") {
		if (active && standingAt(active, at) !== "expired") {
			throw new MarketError("certificate_already_active", 409, { params: { code: active.code } })
		}
		return
	}
	if (!active || active.code !== replaces) {
		throw new MarketError("certificate_no_longer_active", 409, { params: { code: replaces ?? "" } })
	}
	if (decision.decidedOn <= active.decidedOn) {
		throw new MarketError("decision_not_later", 422, {
			field: "decidedOn",
			params: { day: active.decidedOn },
		})
	}
	if (kind === "upgrade") {
		if (standingAt(active, at) === "expired") {
			throw new MarketError("upgrade_of_expired", 409, { params: { code: active.code } })
		}
		if (decision.stars <= active.stars) {
			throw new MarketError("upgrade_without_more_stars", 422, {
				field: "stars",
				params: { stars: active.stars },
			})
		}
	}
}
