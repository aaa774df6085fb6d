import { type FairCard, type FairDetail, fairDetail } from "@ocop/contracts"
import { type Locale, m } from "@ocop/messages"
import type { Plan, PlanFeature } from "@ocop/ui"
import { pictureData } from "~/features/picture/picture-data.server"
import { breadcrumbData, pageFace } from "~/features/seo/structured-data.server"
import { localePath, textIn } from "~/platform/locale"
import { callBackend } from "~/platform/medusa.server"
import { boothHref, fairCardView } from "./fair-card.server"
import { fairOpeningAt } from "./fair-hours.server"

export function readFair(handle: string, signal: AbortSignal): Promise<FairDetail> {
	return callBackend(`/store/fairs/${encodeURIComponent(handle)}`, fairDetail, { signal })
}

/** A fair as a place: words, plan, booths. @param at says which booths are lit */
export function fairView(fair: FairDetail, locale: Locale, at: Date, origin: string) {
	const card = fairCardView(fair, locale)
	const description = textIn(fair.description, locale)
	const crumbs = [
		{ label: m.fair_list_title({}, { locale }), href: localePath("/hoi-cho", locale) },
		{ label: card.name, href: card.href },
	]
	return {
		face: pageFace(
			{
				title: card.name,
				description: m.fair_description(
					{ name: card.name, days: card.days, place: card.place, booths: card.booths },
					{ locale },
				),
				path: card.href,
				picture: fair.poster,
				structuredData: [
					eventData(fair, card.name, description.text, origin),
					breadcrumbData(crumbs, origin),
				],
			},
			origin,
		),
		card,
		description,
		crumbs,
		open: fairOpeningAt(fair, at).open,
		plan: planOf(fair, locale, at),
		booths: fair.boothList.map((booth) => {
			const title = textIn(booth.title, locale).text
			return {
				href: boothHref(fair.handle, booth.code, locale),
				place: booth.placeLabel,
				title,
				producer: booth.producer.name === title ? null : booth.producer.name,
				ward: booth.ward.name,
				listings: m.fair_listing_count({ count: booth.listings }, { locale }),
				banner: pictureData(booth.banner, ""),
			}
		}),
	}
}
export type FairView = ReturnType<typeof fairView>

/** The ground as the design system draws it; a path is floor and needs no box. */
export function planOf(fair: FairDetail, locale: Locale, at: Date): Plan {
	const { open } = fairOpeningAt(fair, at)
	const titles = new Map(fair.boothList.map((booth) => [booth.code, textIn(booth.title, locale).text]))
	return {
		title: m.fair_plan_title({ name: textIn(fair.name, locale).text }, { locale }),
		width: fair.plan.width,
		height: fair.plan.height,
		features: fair.plan.features.flatMap(({ kind, label, ...box }) => {
			const drawn = FEATURE_KINDS[kind]
			const words = textIn(label, locale).text
			if (!drawn) return []
			return [{ kind: drawn, label: words, ...box, ...signRoom(words, box, fair.plan.width) }]
		}),
		places: fair.plan.places.map(({ label, boothCode, x, y, width, height }) => ({
			code: label,
			x,
			y,
			width,
			height,
			booth:
				boothCode === null
					? undefined
					: {
							name: titles.get(boothCode) ?? label,
							href: boothHref(fair.handle, boothCode, locale),
							open,
						},
		})),
	}
}

/** Metres that a letter of a sign takes, and the air around its words. */
const LETTER_METRES = 0.64
const SIGN_AIR = 0.8

/** A feature is drawn at least as wide as its words are, around its own middle and within the ground. Metres. */
export function signRoom(
	words: string,
	box: { x: number; width: number },
	groundWidth: number,
): { x: number; width: number } {
	const width = Math.min(groundWidth, Math.max(box.width, words.length * LETTER_METRES + SIGN_AIR))
	const x = box.x + (box.width - width) / 2
	return { x: Math.min(Math.max(0, x), groundWidth - width), width }
}

const FEATURE_KINDS: Record<FairDetail["plan"]["features"][number]["kind"], PlanFeature["kind"] | null> = {
	entrance: "gate",
	stage: "stage",
	service: "service",
	path: null,
}

const EVENT_STATUS: Partial<Record<FairCard["phase"], string>> = {
	cancelled: "https://schema.org/EventCancelled",
	stopped: "https://schema.org/EventCancelled",
}

function eventData(fair: FairDetail, name: string, description: string, origin: string) {
	return {
		"@context": "https://schema.org",
		"@type": "Event",
		name,
		description,
		startDate: `${fair.from}T${fair.opensAt}:00+07:00`,
		endDate: `${fair.to}T${fair.closesAt}:00+07:00`,
		eventStatus: EVENT_STATUS[fair.phase] ?? "https://schema.org/EventScheduled",
		eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
		url: new URL(`/hoi-cho/${fair.handle}`, origin).href,
		location: {
			"@type": "Place",
			name: fair.venue.vi,
			address: {
				"@type": "PostalAddress",
				addressLocality: fair.ward.name,
				addressRegion: fair.ward.provinceName,
				addressCountry: "VN",
			},
		},
	}
}
