import type { MedusaContainer } from "@medusajs/framework/types"
import type { FairDetail } from "@ocop/contracts"
import { nextFairPhaseChange } from "@ocop/domain"
import { wardRefOf } from "../catalogue/ward-ref"
import { BANNER_PICTURE } from "../drawings/drawing-of"
import { earliest } from "../fresh-until"
import { MarketError } from "../market-error"
import { FAIR_MODULE } from "../modules/fair"
import type FairModuleService from "../modules/fair/service"
import { PRODUCER_MODULE } from "../modules/producer"
import type ProducerModuleService from "../modules/producer/service"
import { fairCardOf } from "./fair-cards"
import { type BoothRow, type FairRow, fairFactsOf, type PlaceRow, PUBLIC_FAIR_STATES } from "./fair-rows"

export type BoothCard = FairDetail["boothList"][number]
/** What a booth's card says of its producer. */
export interface Exhibitor {
	id: string
	handle: string
	name: string
	demo: boolean
	ward_code: string
	former_district: string | null
}

/** @throws MarketError not_found for a fair that does not exist or that nobody may see yet */
export async function publicFair(container: MedusaContainer, handle: string): Promise<FairRow> {
	const [fair] = await container
		.resolve<FairModuleService>(FAIR_MODULE)
		.listFairs({ handle, state: PUBLIC_FAIR_STATES })
	if (!fair) throw new MarketError("not_found", 404)
	return fair
}

/** A fair with its plan and its booths, in the order of their places. */
export async function fairDetailAt(
	container: MedusaContainer,
	handle: string,
	at: Date,
): Promise<FairDetail> {
	const fair = await publicFair(container, handle)
	const service = container.resolve<FairModuleService>(FAIR_MODULE)
	const [places, booths] = await Promise.all([
		service.listPlaces({ fair_id: fair.id }, { take: null }),
		service.listBooths({ fair_id: fair.id }, { take: null }),
	])
	const [shown, exhibitors] = await Promise.all([
		service.productCountsOf(booths.map(({ id }) => id)),
		exhibitorsOf(container, booths),
	])
	const placeById = new Map(places.map((place) => [place.id, place]))
	const boothByPlace = new Map(booths.map((booth) => [booth.place_id, booth.code]))
	const boothList = booths
		.flatMap((booth) => {
			const exhibitor = exhibitors.get(booth.producer_id)
			const place = booth.place_id === null ? null : (placeById.get(booth.place_id) ?? null)
			return exhibitor ? [boothCardOf(booth, place, exhibitor, shown.get(booth.id) ?? 0)] : []
		})
		.sort(byPlace)
	return {
		...fairCardOf(fair, booths.length, at),
		description: { vi: fair.description_vi, en: fair.description_en },
		plan: {
			...fair.ground,
			places: places
				.map(({ id, label, x, y, width, height }) => ({
					id,
					label,
					boothCode: boothByPlace.get(id) ?? null,
					x,
					y,
					width,
					height,
				}))
				.sort((a, b) => byLabel(a.label, b.label)),
		},
		boothList,
		freshUntil: earliest([nextFairPhaseChange(fairFactsOf(fair), at)]),
	}
}

export async function exhibitorsOf(
	container: MedusaContainer,
	booths: readonly BoothRow[],
): Promise<Map<string, Exhibitor>> {
	const ids = [...new Set(booths.map(({ producer_id }) => producer_id))]
	if (ids.length === 0) return new Map()
	const producers = await container
		.resolve<ProducerModuleService>(PRODUCER_MODULE)
		.listProducers({ id: ids }, { take: null })
	return new Map(producers.map((producer) => [producer.id, producer]))
}

export function boothCardOf(
	booth: BoothRow,
	place: PlaceRow | null,
	exhibitor: Exhibitor,
	listings: number,
): BoothCard {
	return {
		code: booth.code,
		placeLabel: place?.label ?? null,
		title: { vi: booth.title_vi, en: booth.title_en },
		producer: { handle: exhibitor.handle, name: exhibitor.name, demo: exhibitor.demo },
		ward: wardRefOf(exhibitor.ward_code, exhibitor.former_district),
		banner: { src: booth.banner_src, ...BANNER_PICTURE },
		listings,
	}
}

function byPlace(a: BoothCard, b: BoothCard): number {
	return byLabel(a.placeLabel ?? "", b.placeLabel ?? "") || a.code.localeCompare(b.code)
}

/** "A2" before "A10". */
function byLabel(a: string, b: string): number {
	return a.localeCompare(b, "vi", { numeric: true })
}
