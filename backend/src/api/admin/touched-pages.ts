import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"

/** Medusa's prefixes of the ids behind which listings and shelves are found. */
const PREFIXES = ["prod", "variant", "iitem", "resitem", "order", "sloc"] as const
type Prefix = (typeof PREFIXES)[number]
const ID = /^[a-z]+_[0-9A-Za-z]{1,60}$/

/** Resources of Medusa whose changes lists of listings may show, whatever ids they name. */
const SHOWN_IN_LISTS =
	/^\/admin\/(products?(-[a-z]+)?|collections|inventory-items|reservations|sales-channels|stock-locations|regions|currencies|stores|translations)(\/|$)/i

const productRows = z.array(
	z.object({ handle: z.string(), producer: z.object({ handle: z.string() }).nullish() }),
)
const showroomRows = z.array(z.object({ handle: z.string() }))

/**
 * The pages that show what a request to Medusa's own admin API speaks of, as the journal's tags. Medusa has many routes to a price
 * or a stock; all of them name what they change by its id, in the path, the body or the answer, and from the id the listings follow.
 * Deleted rows are followed too.
 */
export async function touchedPages(
	container: MedusaContainer,
	path: string,
	...spoken: unknown[]
): Promise<string[]> {
	const ids = idsIn([path.split("/"), ...spoken])
	const [products, showrooms] = await Promise.all([
		productsBehind(container, ids),
		showroomsAt(container, ids.sloc),
	])
	const listings = products.flatMap(({ handle, producer }) => [
		`product:${handle}`,
		...(producer ? [`producer:${producer.handle}`] : []),
	])
	const lists = listings.length > 0 || SHOWN_IN_LISTS.test(path) ? ["catalogue"] : []
	const shelves = showrooms.map(({ handle }) => `showroom:${handle}`)
	return [...new Set([...listings, ...lists, ...shelves, ...(shelves.length > 0 ? ["showrooms"] : [])])]
}

type IdsByPrefix = Record<Prefix, string[]>

function idsIn(spoken: unknown): IdsByPrefix {
	const found = new Set<string>()
	const waiting = [spoken]
	while (waiting.length > 0) {
		const value = waiting.pop()
		if (typeof value === "string") found.add(value)
		else if (typeof value === "object" && value !== null) waiting.push(...Object.values(value))
	}
	const ids: IdsByPrefix = { prod: [], variant: [], iitem: [], resitem: [], order: [], sloc: [] }
	for (const text of found) {
		const prefix = PREFIXES.find((known) => text.startsWith(`${known}_`))
		if (prefix && ID.test(text)) ids[prefix].push(text)
	}
	return ids
}

async function productsBehind(container: MedusaContainer, ids: IdsByPrefix) {
	const reserved = await followed(container, "reservation", ids.resitem, ["inventory_item_id"])
	const found = await Promise.all([
		followed(container, "variant", ids.variant, ["product_id"]),
		followed(container, "inventory_item", [...ids.iitem, ...reserved], ["variants", "product_id"]),
		followed(container, "order", ids.order, ["items", "product_id"]),
	])
	const productIds = [...new Set([...ids.prod, ...found.flat()])]
	if (productIds.length === 0) return []
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "product",
		fields: ["handle", "producer.handle"],
		filters: { id: productIds },
		withDeleted: true,
	})
	return productRows.parse(data)
}

async function showroomsAt(container: MedusaContainer, locationIds: string[]) {
	if (locationIds.length === 0) return []
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "showroom",
		fields: ["handle"],
		filters: { stock_location_id: locationIds },
	})
	return showroomRows.parse(data)
}

/** The texts at the end of a path through rows and their relations. */
async function followed(
	container: MedusaContainer,
	entity: "reservation" | "variant" | "inventory_item" | "order",
	ids: readonly string[],
	path: readonly string[],
): Promise<string[]> {
	if (ids.length === 0) return []
	const { data } = await container
		.resolve(ContainerRegistrationKeys.QUERY)
		.graph({ entity, fields: [path.join(".")], filters: { id: [...ids] }, withDeleted: true })
	return endsOf(data, path)
}

function endsOf(value: unknown, path: readonly string[]): string[] {
	if (Array.isArray(value)) return value.flatMap((entry) => endsOf(entry, path))
	const [head, ...rest] = path
	if (head === undefined) return typeof value === "string" ? [value] : []
	return typeof value === "object" && value !== null ? endsOf(Reflect.get(value, head), rest) : []
}
