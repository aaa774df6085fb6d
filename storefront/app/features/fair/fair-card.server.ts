import type { FairCard } from "@ocop/contracts"
import { type Locale, m } from "@ocop/messages"
import { daysWords } from "~/features/calendar/day-words.server"
import { pictureData } from "~/features/picture/picture-data.server"
import { localePath, textIn } from "~/platform/locale"

/** How a phase is drawn: people are there, it is still to come, or it is over. */
export type FairTense = "now" | "coming" | "over"

/** A fair in words. */
export function fairCardView(fair: FairCard, locale: Locale) {
	return {
		handle: fair.handle,
		href: fairHref(fair.handle, locale),
		name: textIn(fair.name, locale).text,
		phase: phaseWord(fair.phase, locale),
		tense: tenseOf(fair.phase),
		days: daysWords(fair.from, fair.to, locale),
		hours: m.fair_hours({ opens: clock(fair.opensAt), closes: clock(fair.closesAt) }, { locale }),
		place: `${textIn(fair.venue, locale).text}, ${fair.ward.name}`,
		booths: m.fair_booth_count({ count: fair.booths }, { locale }),
		poster: pictureData(fair.poster, ""),
		demo: fair.demo,
	}
}
export type FairCardView = ReturnType<typeof fairCardView>

export function fairHref(handle: string, locale: Locale): string {
	return localePath(`/hoi-cho/${handle}`, locale)
}

export function boothHref(fair: string, booth: string, locale: Locale): string {
	return localePath(`/hoi-cho/${fair}/gian/${booth}`, locale)
}

function tenseOf(phase: FairCard["phase"]): FairTense {
	if (phase === "live") return "now"
	return phase === "ended" ||
		phase === "reported" ||
		phase === "archived" ||
		phase === "cancelled" ||
		phase === "stopped"
		? "over"
		: "coming"
}

function phaseWord(phase: FairCard["phase"], locale: Locale): string {
	switch (phase) {
		case "live":
			return m.fair_phase_live({}, { locale })
		case "published":
			return m.fair_phase_coming({}, { locale })
		case "draft":
		case "approved":
		case "open_applications":
		case "allocation":
			return m.fair_phase_preparing({}, { locale })
		case "ended":
		case "reported":
		case "archived":
			return m.fair_phase_ended({}, { locale })
		case "cancelled":
			return m.fair_phase_cancelled({}, { locale })
		case "stopped":
			return m.fair_phase_stopped({}, { locale })
	}
}

/** "08:00" as people write it. */
function clock(time: string): string {
	return time.replace(/^0(?=\d:)/, "")
}
