import type { CertificateEntry } from "@ocop/contracts"
import { addDays, toDay } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { dayWords } from "~/features/calendar/day-words.server"
import { localePath } from "~/platform/locale"

/** How a standing is drawn: the stars hold, they hold but not for long, a newer decision took over, they hold no more. */
export type StandingTone = "good" | "soon" | "past" | "over"

/** A certificate in words. The stars are a word here; a badge is drawn only where they are in force (invariant 1). */
export function certificateEntryView(entry: CertificateEntry, locale: Locale) {
	return {
		code: entry.code,
		href: certificatePath(entry.code, locale),
		standing: standingWord(entry.standing, locale),
		tone: toneOf(entry.standing),
		sentence: standingSentence(entry, locale),
		stars: starsWord(entry, locale),
		decisionNumber: entry.decisionNumber,
		decidedOn: dayWords(entry.decidedOn, locale),
		validThrough: dayWords(entry.validThrough, locale),
	}
}
export type CertificateEntryView = ReturnType<typeof certificateEntryView>

export function certificatePath(code: string, locale: Locale): string {
	return localePath(`/xac-thuc/${code}`, locale)
}

/** Potential five is four stars with words beside (invariant 2). */
function starsWord({ stars, potentialFive }: CertificateEntry, locale: Locale): string {
	return potentialFive
		? m.certificate_stars_potential({ stars }, { locale })
		: m.certificate_stars({ stars }, { locale })
}

function standingWord(standing: CertificateEntry["standing"], locale: Locale): string {
	switch (standing) {
		case "active":
			return m.certificate_standing_active({}, { locale })
		case "expiring":
			return m.certificate_standing_expiring({}, { locale })
		case "expired":
			return m.certificate_standing_expired({}, { locale })
		case "revoked":
			return m.certificate_standing_revoked({}, { locale })
		case "superseded":
			return m.certificate_standing_superseded({}, { locale })
	}
}

function toneOf(standing: CertificateEntry["standing"]): StandingTone {
	if (standing === "active") return "good"
	if (standing === "expiring") return "soon"
	return standing === "superseded" ? "past" : "over"
}

function standingSentence(entry: CertificateEntry, locale: Locale): string {
	const through = dayWords(entry.validThrough, locale)
	switch (entry.standing) {
		case "active":
			return m.certificate_says_active({ day: through }, { locale })
		case "expiring":
			return m.certificate_says_expiring({ day: through }, { locale })
		case "expired":
			return m.certificate_says_expired(
				{ day: dayWords(addDays(toDay(entry.validThrough), 1), locale) },
				{ locale },
			)
		case "revoked":
			return entry.revokedOn === null
				? m.certificate_says_revoked({}, { locale })
				: m.certificate_says_revoked_on({ day: dayWords(entry.revokedOn, locale) }, { locale })
		case "superseded":
			return m.certificate_says_superseded({}, { locale })
	}
}
