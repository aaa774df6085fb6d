import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProducerDetail, ProducersPage, producersQuery } from "@ocop/contracts"
import { dayAt, foldText, startOfDay } from "@ocop/domain"
import type { z } from "zod"
import { MarketError } from "../market-error"
import { PRODUCER_MODULE } from "../modules/producer"
import type ProducerModuleService from "../modules/producer/service"
import { cardsOfRows, freshUntilOf, nextStarChange } from "./catalogue-page"
import { listingCardsOf } from "./listing-cards"
import { listingIndex } from "./listing-index"
import { comparisonOf } from "./listing-table"
import { type ProducerRow, producerCardsOf, SHOWN_PRODUCER_STATES } from "./producer-cards"
import { wardRefOf } from "./ward-ref"

const PAGE_SIZE = 24

interface Directory {
	revision: number
	entries: { row: ProducerRow; words: string; district: string | null }[]
}

let directory: Directory | null = null

/**
 * Producers by name, blind to accents: every word of `q` must begin a word of the name, ward or former district.
 *
 * @throws MarketError 404 for a page past the end
 */
export async function producersPage(
	container: MedusaContainer,
	query: z.output<typeof producersQuery>,
	at: Date,
): Promise<ProducersPage> {
	await listingIndex.upToDate(container)
	const wanted = foldText(query.q ?? "")
		.split(" ")
		.filter((word) => word !== "")
	const found = (await producerDirectory(container)).entries
		.filter(({ words, district }) => {
			if (query.district !== undefined && district !== query.district) return false
			return wanted.every((word) => ` ${words}`.includes(` ${word}`))
		})
		.map(({ row }) => row)
	const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE))
	const shown = pageOf(found, query.page, pages)
	return {
		producers: await producerCardsOf(container, shown, at),
		total: found.length,
		page: query.page,
		pages,
		freshUntil: freshUntilOf(nextStarChange(listingIndex.table.all(), at)),
	}
}

/**
 * A producer with a page of what it sells, what can be bought first.
 *
 * @throws MarketError 404 for an unknown producer or a page past the end
 */
export async function producerDetail(
	container: MedusaContainer,
	handle: string,
	page: number,
	at: Date,
): Promise<ProducerDetail> {
	const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
	const [row] = await producers.listProducers({ handle, state: SHOWN_PRODUCER_STATES })
	if (!row) throw new MarketError("not_found", 404)
	const [card] = await producerCardsOf(container, [row], at)
	if (!card) throw new MarketError("not_found", 404)
	const today = startOfDay(dayAt(at)).getTime()
	const rows = [...listingIndex.table.ofProducer(handle)].sort(comparisonOf("relevance", today))
	const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE))
	const shown = pageOf(rows, page, pages)
	const cards = await cardsOfRows(container, shown, at)
	return {
		...card,
		phone: row.phone,
		listingsPage:
			cards ??
			(await listingCardsOf(
				container,
				shown.map((listing) => listing.id),
				at,
			)),
		page,
		pages,
		freshUntil: freshUntilOf(nextStarChange(rows, at)),
	}
}

/** Every shown producer by name, kept until a producer's row changes. */
export async function producerDirectory(container: MedusaContainer): Promise<Directory> {
	await listingIndex.upToDate(container)
	const revision = listingIndex.producersRevision
	if (directory?.revision === revision) return directory
	const rows = await container
		.resolve<ProducerModuleService>(PRODUCER_MODULE)
		.listProducers({ state: SHOWN_PRODUCER_STATES }, { take: null })
	const inOrder = new Intl.Collator("vi")
	const entries = rows
		.map((row) => {
			const ward = wardRefOf(row.ward_code, row.former_district)
			const words = foldText(
				[row.name, row.name_en ?? "", ward.name, ward.formerDistrict?.name ?? ""].join(" "),
			)
			return { row, words, district: ward.formerDistrict?.slug ?? null }
		})
		.sort((a, b) => inOrder.compare(a.row.name, b.row.name) || (a.row.id < b.row.id ? -1 : 1))
	directory = { revision, entries }
	return directory
}

function pageOf<Row>(rows: readonly Row[], page: number, pages: number): Row[] {
	if (page > pages)
		throw new MarketError("catalogue.page_not_found", 404, { field: "page", params: { pages } })
	return rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
}
