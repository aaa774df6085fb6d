import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import { CATALOGUE_MODULE } from "../modules/catalogue"
import type CatalogueModuleService from "../modules/catalogue/service"
import { changedListings, type ReadingPosition } from "./changed-listings"
import { latestSequence } from "./journal-position"
import {
	DOCUMENT_SHAPE,
	LISTING_INDEX,
	type ListingDocument,
	listingDocument,
	listingDocuments,
	productIdBatches,
} from "./listing-documents"
import { ListingTable } from "./listing-table"

/** How old an answer may be before the journal is asked again: half of the two seconds that invariant 1 allows our caches. */
const JOURNAL_LOOK_MS = 1000
const LOAD_BATCH = 1000
const WRITE_BATCH = 250

const storedHit = z.object({ id: z.string(), document: listingDocument })

/**
 * Keeps the search index and this process' table of the catalogue in step with the database tables.
 *
 * At start the table is filled from the index, then the tables are read from where the index had got to. After that, reading on is
 * cheap and happens every minute, after events, and before an answer whenever the journal has grown: so no event is ever needed, and
 * nothing that an officer does is shown the old way for longer than a look at the journal is remembered.
 */
class ListingIndex {
	readonly table = new ListingTable()
	/** Grows when a producer's row changed, so that who keeps producers knows. */
	producersRevision = 0
	private position: ReadingPosition = { rowsSeenAt: new Date(0), recent: new Set() }
	private journalSequence = -1
	private lookedAt = Number.NEGATIVE_INFINITY
	/** Products whose rows the engine refused; tried again with every reading. */
	private readonly unwritten = new Set<string>()
	private loaded = false
	private turn: Promise<unknown> = Promise.resolve()
	private look: Promise<void> | null = null

	/** Brings the table up to date as far as the journal tells; to be awaited before answering from it. */
	async upToDate(container: MedusaContainer): Promise<void> {
		if (this.loaded && performance.now() - this.lookedAt < JOURNAL_LOOK_MS) return
		this.look ??= this.lookAtJournal(container).finally(() => {
			this.look = null
		})
		await this.look
	}

	/** Reads on in the tables and takes over what changed. Calls wait for each other. */
	async catchUp(container: MedusaContainer): Promise<void> {
		await this.inTurn(() => this.readOn(container))
	}

	/** Projects these products anew: what is published enters, what is not leaves. */
	async refresh(container: MedusaContainer, productIds: readonly string[]): Promise<void> {
		await this.inTurn(async () => {
			if (!this.loaded) await this.load(container)
			await this.project(container, productIds)
		})
	}

	/** Projects everything anew, whatever the stamps say: for rows that were restored from a copy, or tied together by hand. */
	async rebuild(container: MedusaContainer): Promise<void> {
		await this.inTurn(async () => {
			const before = new Set([...this.table.all()].map((row) => row.id))
			const { position } = await changedListings(container, { rowsSeenAt: new Date(0), recent: new Set() })
			this.journalSequence = await latestSequence(container)
			for await (const ids of productIdBatches(container)) {
				await this.project(container, ids)
				for (const id of ids) before.delete(id)
			}
			await this.project(container, [...before])
			this.position = position
			this.producersRevision++
			this.loaded = true
			await this.saveProgress(container)
		})
	}

	private async lookAtJournal(container: MedusaContainer): Promise<void> {
		const started = performance.now()
		const latest = await latestSequence(container)
		if (!this.loaded || latest !== this.journalSequence) await this.catchUp(container)
		this.lookedAt = started
	}

	private async readOn(container: MedusaContainer): Promise<void> {
		if (!this.loaded) await this.load(container)
		// Read first: an act that is written while we read is then found by the next look.
		const sequence = await latestSequence(container)
		// A journal that has become shorter is another database (restored, reset): what we hold is not of it.
		if (sequence < this.journalSequence) await this.load(container)
		const { productIds, producersChanged, position } = await changedListings(container, this.position)
		if (producersChanged) this.producersRevision++
		await this.project(container, [...new Set([...productIds, ...this.unwritten])])
		const moved =
			productIds.length > 0 ||
			sequence !== this.journalSequence ||
			position.rowsSeenAt > this.position.rowsSeenAt
		this.position = position
		this.journalSequence = sequence
		// What the engine lacks has to be found again after a restart.
		if (moved && this.unwritten.size === 0) await this.saveProgress(container)
	}

	/** Fills the table: from the index, or from the tables where the index is new, of another shape, or down. */
	private async load(container: MedusaContainer): Promise<void> {
		const [progress] = await progressOf(container).listIndexProgresses({ id: LISTING_INDEX })
		const documents = progress ? await storedDocuments(container).catch(() => []) : []
		this.table.clear()
		this.position = { rowsSeenAt: new Date(0), recent: new Set() }
		this.journalSequence = -1
		this.producersRevision++
		if (progress && documents.length > 0) {
			this.table.put(documents)
			this.position = { rowsSeenAt: progress.rows_seen_at, recent: new Set() }
			this.journalSequence = Number(progress.journal_sequence)
		} else {
			// Read before projecting: what is changed meanwhile is found by the next reading.
			const { position } = await changedListings(container, this.position)
			for await (const ids of productIdBatches(container)) await this.project(container, ids)
			this.position = position
		}
		this.loaded = true
	}

	private async project(container: MedusaContainer, productIds: readonly string[]): Promise<void> {
		const search = container.resolve(Modules.SEARCH)
		for (let start = 0; start < productIds.length; start += WRITE_BATCH) {
			const ids = productIds.slice(start, start + WRITE_BATCH)
			const documents = await listingDocuments(container, ids)
			const present = new Set(documents.map((document) => document.id))
			const gone = ids.filter((id) => !present.has(id))
			this.table.put(documents)
			this.table.remove(gone)
			// The table answers filters by itself: an engine that is down costs words, not the catalogue, and gets its rows later.
			try {
				if (documents.length > 0) await search.upsertDocuments({ index: LISTING_INDEX, documents })
				if (gone.length > 0) await search.deleteDocuments({ index: LISTING_INDEX, filters: { id: gone } })
				for (const id of ids) this.unwritten.delete(id)
			} catch (error) {
				for (const id of ids) this.unwritten.add(id)
				container
					.resolve(ContainerRegistrationKeys.LOGGER)
					.error(`The search index could not be written: ${error instanceof Error ? error.message : error}`)
			}
		}
	}

	private async saveProgress(container: MedusaContainer): Promise<void> {
		const row = {
			id: LISTING_INDEX,
			rows_seen_at: this.position.rowsSeenAt,
			journal_sequence: this.journalSequence,
		}
		const progress = progressOf(container)
		const [known] = await progress.listIndexProgresses({ id: LISTING_INDEX })
		if (known) await progress.updateIndexProgresses(row)
		else await progress.createIndexProgresses(row)
	}

	private async inTurn(work: () => Promise<void>): Promise<void> {
		const mine = this.turn.then(work, work)
		// The next in turn runs whether or not this one fails; only the caller of this one hears of it.
		this.turn = mine.catch(() => undefined)
		await mine
	}
}

/** The index of this process. */
export const listingIndex = new ListingIndex()

/** Every document of the present shape that the engine holds. */
async function storedDocuments(container: MedusaContainer): Promise<ListingDocument[]> {
	const search = container.resolve(Modules.SEARCH)
	const documents: ListingDocument[] = []
	for (let skip = 0; ; skip += LOAD_BATCH) {
		const page = await search.search({
			entity: LISTING_INDEX,
			pagination: { skip, take: LOAD_BATCH },
			search_options: { count: "none" },
		})
		const hits = page.hits.map((hit) => storedHit.safeParse(hit))
		// One of another shape means that the code is newer than the index: everything is projected anew.
		if (hits.some((hit) => !hit.success || hit.data.document.shape !== DOCUMENT_SHAPE)) return []
		documents.push(...hits.flatMap((hit) => (hit.success ? [hit.data.document] : [])))
		if (page.hits.length < LOAD_BATCH) return documents
	}
}

function progressOf(container: MedusaContainer): CatalogueModuleService {
	return container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
}
