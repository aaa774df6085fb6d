import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import { CATALOGUE_MODULE } from "../modules/catalogue"
import type CatalogueModuleService from "../modules/catalogue/service"
import { changedListings, newestStamp, OVERLAP_MS, type ReadingPosition } from "./changed-listings"
import { EngineSilent, searchEngine } from "./engine-guard"
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
import { Turns } from "./shared-work"

/** How old an answer may be before the journal is asked again: half of the two seconds that invariant 1 allows our caches. */
const JOURNAL_LOOK_MS = 1000
/** Past this age the table reads on by itself, beside the answers; past twice that, before the next one. */
const GROWS_OLD_MS = 30_000
const LOAD_BATCH = 1000
const WRITE_BATCH = 250
/** Batches are large and nobody waits for them: more than a search may take. */
const BATCH_LIMIT_MS = 10_000

const storedHit = z.object({ id: z.string(), document: listingDocument })

/**
 * Keeps the search index and this process' table of the catalogue in step with the database tables.
 *
 * At start the table is filled from the index, and when the journal has not grown since the index was told, it answers at once: the
 * tables are read from where the index had got to beside the first answers. After that, reading on is cheap and happens every minute, after events, before an answer whenever the journal has grown, and whenever the table has become
 * old: so no event is ever needed, what another process wrote arrives too, and nothing that an officer does is shown the old way for
 * longer than a look at the journal is remembered.
 *
 * Answers wait for the table, never for the engine: what it has still to be told is kept and told when it answers.
 */
class ListingIndex {
	readonly table = new ListingTable()
	/** Grows when a producer's row changed, so that who keeps producers knows. */
	producersRevision = 0
	private position: ReadingPosition = { rowsSeenAt: new Date(0), recent: new Set() }
	private journalSequence = -1
	private lookedAt = Number.NEGATIVE_INFINITY
	private readAt = Number.NEGATIVE_INFINITY
	/** What the engine has not been told yet: a document, or null for one that is to go. */
	private readonly owed = new Map<string, ListingDocument | null>()
	private loaded = false
	private readonly readings = new Turns()
	private readonly tellings = new Turns()
	private look: Promise<void> | null = null

	/** Brings the table up to date as far as the journal tells; to be awaited before answering from it. */
	async upToDate(container: MedusaContainer): Promise<void> {
		if (this.loaded && performance.now() - this.lookedAt < JOURNAL_LOOK_MS) return
		this.look ??= this.lookAtJournal(container).finally(() => {
			this.look = null
		})
		await this.look
	}

	/** Reads on in the tables, takes over what changed and tells the engine. Calls wait for each other; many orders at one moment are read together. */
	async catchUp(container: MedusaContainer): Promise<void> {
		await this.readInTurn(container)
		await this.tellEngine(container)
	}

	/** Projects these products anew: what is published enters, what is not leaves. */
	async refresh(container: MedusaContainer, productIds: readonly string[]): Promise<void> {
		await this.readings.alone(async () => {
			if (!this.loaded) await this.load(container)
			await this.project(container, productIds)
		})
		await this.tellEngine(container)
	}

	/** Forgets what this process holds and begins as it does at its start. */
	async startAnew(container: MedusaContainer): Promise<void> {
		await this.readings.alone(async () => {
			await this.load(container)
			await this.readOn(container)
		})
		await this.tellEngine(container)
	}

	/**
	 * Fills the table and tells the engine, so that nobody after has to wait for either. For a market that nobody else writes to: no row can
	 * still come with an older stamp, and the next reading does not go back for one.
	 */
	async fill(container: MedusaContainer): Promise<void> {
		await this.filled(container)
		const { rowsSeenAt } = this.position
		this.position = { rowsSeenAt: new Date(rowsSeenAt.getTime() + OVERLAP_MS), recent: new Set() }
		await this.tellEngine(container)
	}

	/** Projects everything anew, whatever the stamps say: for rows that were restored from a copy, or tied together by hand. */
	async rebuild(container: MedusaContainer): Promise<void> {
		await this.readings.alone(async () => {
			const before = new Set([...this.table.all()].map((row) => row.id))
			const { position } = await changedListings(container, { rowsSeenAt: new Date(0), recent: new Set() })
			this.journalSequence = await latestSequence(container)
			for await (const ids of productIdBatches(container)) {
				await this.project(container, ids)
				for (const id of ids) before.delete(id)
			}
			await this.project(container, [...before])
			this.position = position
			this.readAt = performance.now()
			this.lookedAt = Number.NEGATIVE_INFINITY
			this.producersRevision++
			this.loaded = true
		})
		await this.tellEngine(container)
	}

	private async filled(container: MedusaContainer): Promise<void> {
		if (this.loaded) return
		await this.readings.alone(async () => {
			if (!this.loaded) await this.load(container)
		})
	}

	private async lookAtJournal(container: MedusaContainer): Promise<void> {
		const started = performance.now()
		await this.filled(container)
		const latest = await latestSequence(container)
		const age = started - this.readAt
		if (latest !== this.journalSequence || age > 2 * GROWS_OLD_MS) {
			await this.readInTurn(container)
			this.tellLater(container)
		} else if (age > GROWS_OLD_MS) {
			this.readAt = started
			void this.catchUp(container).catch((error) =>
				warn(container, "The catalogue could not be read on", error),
			)
		}
		this.lookedAt = started
	}

	private async readInTurn(container: MedusaContainer): Promise<void> {
		await this.readings.shared(() => this.readOn(container))
	}

	private async readOn(container: MedusaContainer): Promise<void> {
		const started = performance.now()
		if (!this.loaded) await this.load(container)
		// Read first: an act that is written while we read is then found by the next look.
		const sequence = await latestSequence(container)
		// A journal that has become shorter is another database (restored, reset): what we hold is not of it.
		if (sequence < this.journalSequence) await this.load(container)
		const { productIds, producersChanged, position } = await changedListings(container, this.position)
		if (producersChanged) this.producersRevision++
		await this.project(container, productIds)
		this.position = position
		this.journalSequence = sequence
		this.readAt = started
	}

	/** Fills the table: from the index, or from the tables where the index is new, of another shape, or down. */
	private async load(container: MedusaContainer): Promise<void> {
		const [progress] = await progressOf(container).listIndexProgresses({ id: LISTING_INDEX })
		const documents = progress ? await storedDocuments(container).catch(() => []) : []
		this.table.clear()
		this.owed.clear()
		this.position = { rowsSeenAt: new Date(0), recent: new Set() }
		this.journalSequence = -1
		this.producersRevision++
		if (progress && documents.length > 0) {
			this.table.put(documents)
			this.position = { rowsSeenAt: progress.rows_seen_at, recent: new Set() }
			this.journalSequence = Number(progress.journal_sequence)
			await this.mendDifferences(container)
		} else {
			// Both taken before projecting: what is changed meanwhile is found by the next reading.
			const rowsSeenAt = await newestStamp(container)
			const sequence = await latestSequence(container)
			for await (const ids of productIdBatches(container)) await this.project(container, ids)
			this.position = { rowsSeenAt, recent: new Set() }
			this.journalSequence = sequence
		}
		// What no act tells of is read beside the next answer.
		this.readAt = performance.now() - GROWS_OLD_MS
		this.loaded = true
	}

	/** An engine may have lost a batch that it had taken, or hold listings of another database: ids are compared with the tables'. */
	private async mendDifferences(container: MedusaContainer): Promise<void> {
		const strangers = new Set([...this.table.all()].map((row) => row.id))
		const missing: string[] = []
		for await (const ids of productIdBatches(container)) {
			missing.push(...ids.filter((id) => !strangers.delete(id)))
		}
		await this.project(container, [...missing, ...strangers])
	}

	private async project(container: MedusaContainer, productIds: readonly string[]): Promise<void> {
		for (let start = 0; start < productIds.length; start += WRITE_BATCH) {
			const ids = productIds.slice(start, start + WRITE_BATCH)
			const documents = await listingDocuments(container, ids)
			const present = new Set(documents.map((document) => document.id))
			const gone = ids.filter((id) => !present.has(id))
			this.table.put(documents)
			this.table.remove(gone)
			for (const document of documents) this.owed.set(document.id, document)
			for (const id of gone) this.owed.set(id, null)
		}
	}

	private tellLater(container: MedusaContainer): void {
		void this.tellEngine(container).catch((error) => warn(container, "The search index was not told", error))
	}

	/** Tells the engine what it is owed; one at a time, and whoever calls meanwhile waits for a round that begins after the call. */
	private async tellEngine(container: MedusaContainer): Promise<void> {
		await this.tellings.shared(() => this.tell(container))
	}

	private async tell(container: MedusaContainer): Promise<void> {
		const search = container.resolve(Modules.SEARCH)
		const [position, sequence] = [this.position, this.journalSequence]
		while (this.owed.size > 0) {
			const batch = [...this.owed].slice(0, WRITE_BATCH)
			const documents = batch.flatMap(([, document]) => document ?? [])
			const gone = batch.flatMap(([id, document]) => (document === null ? [id] : []))
			try {
				await searchEngine.ask(BATCH_LIMIT_MS, async () => {
					if (documents.length > 0) await search.upsertDocuments({ index: LISTING_INDEX, documents })
					if (gone.length > 0) await search.deleteDocuments({ index: LISTING_INDEX, filters: { id: gone } })
				})
			} catch (error) {
				// Not saved either: what the engine lacks has to be found again after a restart.
				if (!(error instanceof EngineSilent)) warn(container, "The search index could not be written", error)
				return
			}
			for (const [id, document] of batch) if (this.owed.get(id) === document) this.owed.delete(id)
		}
		await this.saveProgress(container, position, sequence)
	}

	/** Notes how far the engine knows the tables, where that is news. */
	private async saveProgress(
		container: MedusaContainer,
		{ rowsSeenAt }: ReadingPosition,
		sequence: number,
	): Promise<void> {
		const progress = progressOf(container)
		const [known] = await progress.listIndexProgresses({ id: LISTING_INDEX })
		if (known?.rows_seen_at.getTime() === rowsSeenAt.getTime() && Number(known.journal_sequence) === sequence)
			return
		const row = { id: LISTING_INDEX, rows_seen_at: rowsSeenAt, journal_sequence: sequence }
		if (known) await progress.updateIndexProgresses(row)
		else await progress.createIndexProgresses(row)
	}
}

/** The index of this process. */
export const listingIndex = new ListingIndex()

/** Every document of the present shape that the engine holds. */
async function storedDocuments(container: MedusaContainer): Promise<ListingDocument[]> {
	const search = container.resolve(Modules.SEARCH)
	const documents: ListingDocument[] = []
	for (let skip = 0; ; skip += LOAD_BATCH) {
		const page = await searchEngine.ask(BATCH_LIMIT_MS, () =>
			search.search({
				entity: LISTING_INDEX,
				pagination: { skip, take: LOAD_BATCH },
				search_options: { count: "none" },
			}),
		)
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

function warn(container: MedusaContainer, what: string, error: unknown): void {
	const reason = error instanceof Error ? error.message : String(error)
	container.resolve(ContainerRegistrationKeys.LOGGER).warn(`${what}: ${reason}`)
}
