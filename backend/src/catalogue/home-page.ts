import type { MedusaContainer } from "@medusajs/framework/types"
import type { HomePage } from "@ocop/contracts"
import { dayAt, startOfDay } from "@ocop/domain"
import { fairsPageAt } from "../fairs/fair-cards"
import { earliest } from "../fresh-until"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import { SHOWROOM_MODULE } from "../modules/showroom"
import type ShowroomModuleService from "../modules/showroom/service"
import { browse } from "./browse"
import { nextStarChange } from "./catalogue-page"
import { listingCardsOf } from "./listing-cards"
import { listingIndex } from "./listing-index"
import { producerDirectory } from "./producers-page"
import { SharedWork } from "./shared-work"

const SHOWN = 8

/** What is read may be shared for half of the two seconds that invariant 1 allows our caches. */
const JOIN_WITHIN_MS = 1000

const pages = new SharedWork<HomePage>(JOIN_WITHIN_MS)

/**
 * The front page: numbers counted now, what has the most stars, what is new, and the fair that is on. Everybody who opens it at the same
 * moment gets the same one.
 */
export async function homePage(container: MedusaContainer, at: Date): Promise<HomePage> {
	return pages.run(dayAt(at), () => readHome(container, at))
}

async function readHome(container: MedusaContainer, at: Date): Promise<HomePage> {
	await listingIndex.upToDate(container)
	const { table } = listingIndex
	const today = startOfDay(dayAt(at)).getTime()
	const first = (sort: "stars" | "newest") => table.inOrder(sort, today).slice(0, SHOWN)
	const [top, newest] = [first("stars"), first("newest")]
	const [cards, validCertificates, producers, showrooms, fairs] = await Promise.all([
		listingCardsOf(
			container,
			[...top, ...newest].map((row) => row.id),
			at,
		),
		certificatesInForce(container, at),
		producerDirectory(container),
		showroomCount(container),
		fairsPageAt(container, at),
	])
	const byHandle = new Map(cards.map((card) => [card.handle, card]))
	const starChange = nextStarChange(table.all(), at)
	return {
		counts: { listings: table.size, validCertificates, producers: producers.entries.length, showrooms },
		groups: browse(table.all(), {}, today).facets.group.map(({ value, count }) => ({ code: value, count })),
		topRated: top.flatMap((row) => byHandle.get(row.handle) ?? []),
		newest: newest.flatMap((row) => byHandle.get(row.handle) ?? []),
		liveFair: fairs.fairs.find((fair) => fair.phase === "live") ?? null,
		freshUntil: earliest([
			Number.isFinite(starChange) ? new Date(starChange) : null,
			fairs.freshUntil === null ? null : new Date(fairs.freshUntil),
		]),
	}
}

/** Certificates in force at `at`, listed here or not: not to be mixed with the recognitions that the programme publishes. */
async function certificatesInForce(container: MedusaContainer, at: Date): Promise<number> {
	const today = dayAt(at)
	const [, count] = await container
		.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
		.listAndCountCertificates(
			{ state: "active", decided_on: { $lte: today }, valid_through: { $gte: today } },
			{ select: ["id"], take: 1 },
		)
	return count
}

async function showroomCount(container: MedusaContainer): Promise<number> {
	const [, count] = await container
		.resolve<ShowroomModuleService>(SHOWROOM_MODULE)
		.listAndCountShowrooms({}, { select: ["id"], take: 1 })
	return count
}
