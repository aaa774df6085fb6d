import { addDays, addMonthsClamped, type Day, dayAt, startOfDay } from "./day"
import type { Stars } from "./rating"

/** What is stored. Expired and expiring follow the clock and are never stored. */
export type StoredCertificateState = "active" | "revoked" | "superseded"

/** What a certificate is at a moment. */
export type CertificateStanding = "active" | "expiring" | "expired" | "revoked" | "superseded"

/**
 * The part of an OCOP certificate that its stars follow from. The code is unique among certificates; both days are whole days
 * in the market's time zone.
 */
export interface CertificateFacts {
	code: string
	stars: Stars
	potentialFive: boolean
	decidedOn: Day
	validThrough: Day
	state: StoredCertificateState
}

/** The stars that may be shown. `potentialFive` is shown in words beside four stars and never counts as five (invariant 2). */
export interface EffectiveRating {
	stars: Stars
	potentialFive: boolean
	validThrough: Day
	code: string
}

/** A certificate with at most this many days left is "expiring". */
export const EXPIRING_DAYS = 180

const VALID_MONTHS = 36

/** The last day of a certificate decided on `decidedOn`: 36 months later, clamped to the month's last day. */
export function validThroughOf(decidedOn: Day): Day {
	return addMonthsClamped(decidedOn, VALID_MONTHS)
}

/**
 * What the certificate is at the moment `at`. A revoked or superseded one stays so after its last day. One that is decided on
 * a later day counts as active here, but gives no stars yet (see effectiveRating).
 */
export function standingAt(
	certificate: Pick<CertificateFacts, "state" | "validThrough">,
	at: Date,
): CertificateStanding {
	if (certificate.state !== "active") return certificate.state
	const today = dayAt(at)
	if (today > certificate.validThrough) return "expired"
	return today >= addDays(certificate.validThrough, -EXPIRING_DAYS) ? "expiring" : "active"
}

/**
 * The stars that ONE certified product holds at the moment `at`, from its whole history, or null (invariant 1). A certificate
 * counts from the start of its decision's day through the last millisecond of `validThrough`, while neither revoked nor
 * superseded. Should two count at once, which invariant 3 forbids, the later decision holds.
 */
export function effectiveRating(certificates: readonly CertificateFacts[], at: Date): EffectiveRating | null {
	const today = dayAt(at)
	let holding: CertificateFacts | null = null
	for (const certificate of certificates) {
		if (certificate.state !== "active") continue
		if (today < certificate.decidedOn || today > certificate.validThrough) continue
		if (!holding || isLaterDecision(certificate, holding)) holding = certificate
	}
	if (!holding) return null
	const { stars, potentialFive, validThrough, code } = holding
	return { stars, potentialFive, validThrough, code }
}

/**
 * The first moment after `at` at which effectiveRating answers differently if nothing is written in between, or null. Nothing
 * that shows the stars may be cached past it.
 */
export function nextRatingChange(certificates: readonly CertificateFacts[], at: Date): Date | null {
	const now = effectiveRating(certificates, at)
	const moments = certificates
		.filter((certificate) => certificate.state === "active")
		.flatMap(({ decidedOn, validThrough }) => [startOfDay(decidedOn), startOfDay(addDays(validThrough, 1))])
		.filter((moment) => moment > at)
		.sort((a, b) => a.getTime() - b.getTime())
	return moments.find((moment) => effectiveRating(certificates, moment)?.code !== now?.code) ?? null
}

// The code breaks ties, so that the answer does not depend on the order in which rows were read.
function isLaterDecision(a: CertificateFacts, b: CertificateFacts): boolean {
	return a.decidedOn === b.decidedOn ? a.code > b.code : a.decidedOn > b.decidedOn
}
