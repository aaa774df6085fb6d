import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { productsBehind, type Source, sourcesOf } from "./listing-sources"

const stamped = z.array(z.object({ id: z.string(), updated_at: z.coerce.date() }).loose())

/** Rows that a transaction wrote earlier than it committed: reading goes back this far behind the last row seen. */
export const OVERLAP_MS = 2 * 60 * 1000

/** What one reading found: ids of products to project anew, and the position to read on from. */
export interface ChangedListings {
	productIds: string[]
	/** Whether a producer's row is among what changed. */
	producersChanged: boolean
	position: ReadingPosition
}

/** `rowsSeenAt`: stamp of the newest row seen. `recent`: the rows within the overlap, so that they are not taken for new again. */
export interface ReadingPosition {
	rowsSeenAt: Date
	recent: ReadonlySet<string>
}

/**
 * The products whose listing may look different, from the stamps of every table that a listing is made of (invariant 19: no event
 * is needed). Removed rows are among them: a price, a stock level, a tie to a maker that is gone changes the listing too.
 */
export async function changedListings(
	container: MedusaContainer,
	from: ReadingPosition,
): Promise<ChangedListings> {
	const since = new Date(from.rowsSeenAt.getTime() - OVERLAP_MS)
	const productIds = new Set<string>()
	const seen = new Map<string, number>()
	let producersChanged = false
	for (const source of sourcesOf(container)) {
		const rows = await rowsSince(source, since)
		const fresh = rows.filter((row) => {
			const key = `${source.name} ${row.id} ${row.updated_at.getTime()}`
			seen.set(key, row.updated_at.getTime())
			return !from.recent.has(key)
		})
		if (fresh.length === 0) continue
		producersChanged ||= source.name === "producer"
		const ids = fresh.flatMap((row) => {
			const id = row[source.column]
			return typeof id === "string" ? [id] : []
		})
		for (const id of await productsBehind(container, source, ids)) productIds.add(id)
	}
	const newest = Math.max(from.rowsSeenAt.getTime(), ...seen.values())
	const recent = [...seen].filter(([, stamp]) => stamp >= newest - OVERLAP_MS).map(([key]) => key)
	return {
		productIds: [...productIds],
		producersChanged,
		position: { rowsSeenAt: new Date(newest), recent: new Set(recent) },
	}
}

/** Stamp of the newest row that a listing is made of; the beginning of time without one. */
export async function newestStamp(container: MedusaContainer): Promise<Date> {
	let newest = 0
	for (const { list } of sourcesOf(container)) {
		const [row] = stamped.parse(
			await list(
				{},
				{ select: ["id", "updated_at"], withDeleted: true, order: { updated_at: "DESC" }, take: 1 },
			),
		)
		newest = Math.max(newest, row?.updated_at.getTime() ?? 0)
	}
	return new Date(newest)
}

async function rowsSince({ column, list }: Source, since: Date) {
	const select = [...new Set(["id", "updated_at", column])]
	return stamped.parse(await list({ updated_at: { $gte: since } }, { select, withDeleted: true, take: null }))
}
