import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import { PRODUCER_MODULE } from "../modules/producer"
import type ProducerModuleService from "../modules/producer/service"

const stamped = z.array(z.object({ updated_at: z.coerce.date() }).loose())

/** Rows that a transaction wrote earlier than it committed: reading goes back this far behind the last row seen. */
const OVERLAP_MS = 2 * 60 * 1000

const PRODUCERS = "producer"

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

interface Source {
	name: string
	read(since: Date): Promise<unknown[]>
	/** Product ids behind the changed rows. */
	productsOf(rows: Record<string, unknown>[]): Promise<string[]>
}

/**
 * The products whose listing may look different, from the stamps of every table that a listing is made of (invariant 19: no event
 * is needed). Removed products are among them.
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
		const rows = stamped.parse(await source.read(since))
		const fresh = rows.filter((row) => {
			const key = `${source.name} ${String(row.id)} ${row.updated_at.getTime()}`
			seen.set(key, row.updated_at.getTime())
			return !from.recent.has(key)
		})
		if (fresh.length === 0) continue
		producersChanged ||= source.name === PRODUCERS
		for (const id of await source.productsOf(fresh)) productIds.add(id)
	}
	const newest = Math.max(from.rowsSeenAt.getTime(), ...seen.values())
	const recent = [...seen].filter(([, stamp]) => stamp >= newest - OVERLAP_MS).map(([key]) => key)
	return {
		productIds: [...productIds],
		producersChanged,
		position: { rowsSeenAt: new Date(newest), recent: new Set(recent) },
	}
}

function sourcesOf(container: MedusaContainer): Source[] {
	const query = container.resolve(ContainerRegistrationKeys.QUERY)
	const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
	const since = (at: Date) => ({ updated_at: { $gte: at } })
	/** Follows a path of links from rows of one entity to the products behind them. */
	const follow = async (entity: string, ids: string[], path: string) => {
		if (ids.length === 0) return []
		const { data } = await query.graph({ entity, fields: ["id", path], filters: { id: ids } })
		return data.flatMap((row: unknown) => valuesAt(row, path.split(".")))
	}
	const column = (rows: Record<string, unknown>[], name: string) => [
		...new Set(rows.flatMap((row) => (typeof row[name] === "string" ? [row[name]] : []))),
	]
	return [
		{
			name: "product",
			read: async (at) =>
				(
					await query.graph({
						entity: "product",
						fields: ["id", "updated_at"],
						filters: since(at),
						withDeleted: true,
					})
				).data,
			productsOf: async (rows) => column(rows, "id"),
		},
		{
			name: "price",
			read: async (at) =>
				(
					await query.graph({
						entity: "price",
						fields: ["id", "updated_at", "price_set_id"],
						filters: since(at),
					})
				).data,
			productsOf: (rows) => follow("price_set", column(rows, "price_set_id"), "variant.product_id"),
		},
		{
			name: "inventory_level",
			read: async (at) =>
				(
					await query.graph({
						entity: "inventory_level",
						fields: ["id", "updated_at", "inventory_item_id"],
						filters: since(at),
					})
				).data,
			productsOf: (rows) =>
				follow("inventory_item", column(rows, "inventory_item_id"), "variants.product_id"),
		},
		{
			name: "certificate",
			read: (at) =>
				certification.listCertificates(since(at), {
					select: ["id", "updated_at", "certified_product_id"],
					take: null,
				}),
			productsOf: (rows) => follow("certified_product", column(rows, "certified_product_id"), "products.id"),
		},
		{
			name: PRODUCERS,
			read: (at) => producers.listProducers(since(at), { select: ["id", "updated_at"], take: null }),
			productsOf: (rows) => follow("producer", column(rows, "id"), "products.id"),
		},
	]
}

/** Every text found at the end of a path through objects and lists. */
function valuesAt(value: unknown, path: readonly string[]): string[] {
	if (Array.isArray(value)) return value.flatMap((entry) => valuesAt(entry, path))
	const [head, ...rest] = path
	if (head === undefined) return typeof value === "string" ? [value] : []
	return typeof value === "object" && value !== null ? valuesAt(Reflect.get(value, head), rest) : []
}
