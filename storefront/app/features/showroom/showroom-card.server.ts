import type { ShowroomCard } from "@ocop/contracts"
import { type Locale, m } from "@ocop/messages"
import { hourWords, weekdayOf, weekdayWord } from "~/features/calendar/day-words.server"
import { localePath, textIn } from "~/platform/locale"

/** A showroom in words. @param at the moment of reading */
export function showroomCardView(showroom: ShowroomCard, locale: Locale, at: Date) {
	return {
		handle: showroom.handle,
		href: showroomHref(showroom.handle, locale),
		name: textIn(showroom.name, locale).text,
		kind: kindWord(showroom.kind, locale),
		address: locale === "en" ? showroom.addressEn : showroom.address,
		ward: showroom.ward.name,
		formerDistrict: showroom.ward.formerDistrict?.name ?? null,
		open: showroom.open,
		opening: openingWords(showroom, locale, at),
		shelf: m.showroom_shelf_count({ count: showroom.shelf }, { locale }),
		lat: showroom.lat,
		lon: showroom.lon,
	}
}
export type ShowroomCardView = ReturnType<typeof showroomCardView>

export function showroomHref(handle: string, locale: Locale): string {
	return localePath(`/diem-ban/${handle}`, locale)
}

/**
 * "Open until 21:00"; "Opens Monday at 8:00". Never "tomorrow": a page is kept until its showroom opens or closes, and midnight
 * may lie between.
 */
export function openingWords(
	{ open, nextChange }: Pick<ShowroomCard, "open" | "nextChange">,
	locale: Locale,
	at: Date,
): string {
	if (nextChange === null)
		return open ? m.showroom_open_always({}, { locale }) : m.showroom_closed_always({}, { locale })
	const hour = hourWords(nextChange)
	const weekday = weekdayOf(new Date(nextChange))
	if (open && weekday === weekdayOf(at)) return m.showroom_open_until({ hour }, { locale })
	const day = inSentence(weekdayWord(weekday, locale), locale)
	return open
		? m.showroom_open_until_day({ hour, day }, { locale })
		: m.showroom_opens_at({ hour, day }, { locale })
}

function inSentence(weekday: string, locale: Locale): string {
	return locale === "vi" ? weekday.charAt(0).toLowerCase() + weekday.slice(1) : weekday
}

/** What kind of place it is; null for a kind that has no word. */
function kindWord(kind: string, locale: Locale): string | null {
	switch (kind) {
		case "shop":
			return m.showroom_kind_shop({}, { locale })
		case "supermarket":
			return m.showroom_kind_supermarket({}, { locale })
		case "market":
			return m.showroom_kind_market({}, { locale })
		case "craft_village":
			return m.showroom_kind_craft_village({}, { locale })
		case "tourist_site":
			return m.showroom_kind_tourist_site({}, { locale })
		case "service_centre":
			return m.showroom_kind_service_centre({}, { locale })
		case "post_office":
			return m.showroom_kind_post_office({}, { locale })
		default:
			return null
	}
}
