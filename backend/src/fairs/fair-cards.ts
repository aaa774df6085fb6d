import type { MedusaContainer } from "@medusajs/framework/types"
import type { FairCard, FairsPage } from "@ocop/contracts"
import { fairPhaseAt, nextFairPhaseChange, toDay } from "@ocop/domain"
import { wardRefOf } from "../catalogue/ward-ref"
import { POSTER_PICTURE } from "../drawings/drawing-of"
import { earliest } from "../fresh-until"
import { FAIR_MODULE } from "../modules/fair"
import type FairModuleService from "../modules/fair/service"
import { type FairRow, fairFactsOf, PUBLIC_FAIR_STATES } from "./fair-rows"

/** Far more fairs than a city holds in a decade; the page lists them all. */
const FAIRS_MAX = 200

const ORDER = { live: 0, published: 1 } as const

/** The fairs that people may see: live ones, then those to come, then the past, the latest first. */
export async function fairsPageAt(container: MedusaContainer, at: Date): Promise<FairsPage> {
	const service = container.resolve<FairModuleService>(FAIR_MODULE)
	const fairs = await service.listFairs(
		{ state: PUBLIC_FAIR_STATES },
		{ take: FAIRS_MAX, order: { starts_on: "DESC" } },
	)
	const booths = await service.boothCountsOf(fairs.map(({ id }) => id))
	const cards = fairs.map((fair) => fairCardOf(fair, booths.get(fair.id) ?? 0, at))
	return {
		fairs: cards.sort(byNearness),
		freshUntil: earliest(fairs.map((fair) => nextFairPhaseChange(fairFactsOf(fair), at))),
	}
}

export function fairCardOf(fair: FairRow, booths: number, at: Date): FairCard {
	return {
		handle: fair.handle,
		name: { vi: fair.name_vi, en: fair.name_en },
		phase: fairPhaseAt(fairFactsOf(fair), at),
		from: toDay(fair.starts_on),
		to: toDay(fair.ends_on),
		opensAt: fair.opens_at,
		closesAt: fair.closes_at,
		ward: wardRefOf(fair.ward_code),
		venue: { vi: fair.venue, en: fair.venue_en },
		booths,
		poster: { src: fair.poster_src, ...POSTER_PICTURE },
		demo: fair.demo,
	}
}

function byNearness(a: FairCard, b: FairCard): number {
	const [first, second] = [rankOf(a), rankOf(b)]
	if (first !== second) return first - second
	const later = a.from < b.from ? 1 : a.from > b.from ? -1 : 0
	return first === ORDER.published ? -later : later
}

function rankOf({ phase }: FairCard): number {
	return phase === "live" || phase === "published" ? ORDER[phase] : 2
}
