import { type Day, dayAt, foldText, ratingProblems, standingAt, validThroughOf } from "@ocop/domain"
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
 * Whether a new decision may follow what the product holds and held.
 *
 * @param history every certificate of the product, however it ended; the one stored as active may have expired
 * @param replaces code of the certificate that the office saw and means to replace; null for a first grant
 * @throws MarketError 409 when the register has moved on since the office looked, 422 when the decision does not fit
 */
export function assertMayFollow(
	kind: DecisionKind,
	decision: DecisionInput,
	history: readonly CertificateRecord[],
	replaces: string | null,
	at: Date,
): void {
	const problems = decisionProblems(decision, dayAt(at))
	if (problems.length > 0) {
		throw new MarketError("decision_unsound", 422, { field: problems[0]?.field, problems })
	}
	const active = history.find(({ state }) => state === "active")
	if (kind === "grant") {
		if (active && standingAt(active, at) !== "expired") {
			throw new MarketError("certificate_already_active", 409, { params: { code: active.code } })
		}
	} else if (!active || active.code !== replaces) {
		throw new MarketError("certificate_no_longer_active", 409, { params: { code: replaces ?? "" } })
	}
	assertNewDecision(decision, history)
	if (kind === "upgrade" && active) assertUpgrades(decision, active, at)
}

/**
 * A decision gives a product one certificate, once: what it gave and lost, by revocation, by expiry or to a later decision, it does
 * not give again. So its number is a new one, it is later than every decision before it, and it is not older than a revocation: what
 * was decided before the stars were taken away cannot have meant to give them back. On the very day of the revocation the day alone
 * cannot tell which came first, and the number can. Other products may share the decision: councils decide by lists.
 */
function assertNewDecision(decision: DecisionInput, history: readonly CertificateRecord[]): void {
	const number = sameNumber(decision.decisionNumber)
	const used = history.find((certificate) => sameNumber(certificate.decisionNumber) === number)
	if (used) {
		throw new MarketError("decision_already_used", 422, {
			field: "decisionNumber",
			params: { number: used.decisionNumber, code: used.code },
		})
	}
	for (const { code, decidedOn, revokedOn } of history) {
		if (decision.decidedOn <= decidedOn) {
			throw new MarketError("decision_not_later", 422, { field: "decidedOn", params: { day: decidedOn } })
		}
		if (revokedOn !== null && decision.decidedOn < revokedOn) {
			throw new MarketError("decision_before_revocation", 422, {
				field: "decidedOn",
				params: { code, day: revokedOn },
			})
		}
	}
}

/** "12/QĐ-UBND" however it was typed: case, accents, spaces and strokes make no other decision of it. */
function sameNumber(decisionNumber: string): string {
	return foldText(decisionNumber).replaceAll(" ", "")
}

function assertUpgrades(decision: DecisionInput, active: CertificateRecord, at: Date): void {
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
