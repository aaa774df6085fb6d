import type { MedusaContainer } from "@medusajs/framework/types"
import type { CartChange } from "@ocop/contracts"
import { type ListingFacts, listingFacts } from "../catalogue/listing-facts"
import { piecesOf } from "../catalogue/listing-parts"
import { marketSetup } from "../catalogue/market-setup"
import { STOCK_MODULE } from "../modules/stock"
import type StockModuleService from "../modules/stock/service"
import type { CartLineRow, CartRow } from "./cart-rows"

/** A cart's line against what holds now. Prices in đồng. */
export interface ReviewedLine extends CartLineRow {
	/** Null when the listing is not for sale any more. */
	facts: ListingFacts | null
	unitPrice: number
	/** Zero when it cannot be bought any more. */
	total: number
	available: number
	changes: CartChange[]
}

export interface ReviewedCart {
	id: string
	lines: ReviewedLine[]
	pieces: number
	goods: number
	changes: CartChange[]
	/** True when there is something in it and every line can be ordered as it stands. */
	orderable: boolean
}

/**
 * Compares every line with the tables: price, stock, and whether it is still offered (invariants 8 and 15). What the cart itself holds at this
 * moment is there for it.
 */
export async function reviewCart(container: MedusaContainer, cart: CartRow, at: Date): Promise<ReviewedCart> {
	const facts = await factsFor(container, { cartId: cart.id, at }, [
		...new Set(cart.lines.map((line) => line.productId)),
	])
	const byVariant = new Map(facts.map((fact) => [fact.variantId, fact]))
	const shelf = new Shelf()
	const lines = cart.lines.map((line) => {
		const found = byVariant.get(line.variantId)
		return reviewLine(line, found ? { ...found, available: shelf.take(found, line.quantity) } : null)
	})
	return {
		id: cart.id,
		lines,
		pieces: lines.reduce((sum, line) => sum + line.quantity, 0),
		goods: lines.reduce((sum, line) => sum + line.total, 0),
		changes: lines.flatMap((line) => line.changes),
		orderable:
			lines.length > 0 && lines.every((line) => line.facts !== null && line.available >= line.quantity),
	}
}

/** What holds of the products now, as a cart can have them: what it holds itself, and what lapsed holds keep, is there for it. */
export async function factsFor(
	container: MedusaContainer,
	{ cartId, at }: { cartId: string; at: Date },
	productIds: string[],
): Promise<ListingFacts[]> {
	if (productIds.length === 0) return []
	const facts = await listingFacts(container, { id: productIds })
	const freed = await freedFor(container, cartId, facts, at)
	return facts.map((fact) => withMore(fact, freed))
}

/** Pieces of each item that are reserved and that the cart can have all the same: what it holds, and what lapsed holds keep. */
async function freedFor(
	container: MedusaContainer,
	cartId: string,
	facts: readonly ListingFacts[],
	at: Date,
): Promise<ReadonlyMap<string, number>> {
	const inventoryItemIds = facts.flatMap(({ parts }) => parts.map((part) => part.inventoryItemId))
	const freed = new Map<string, number>()
	if (inventoryItemIds.length === 0) return freed
	const online = (await marketSetup(container))?.onlineLocationIds ?? []
	const held = await container
		.resolve<StockModuleService>(STOCK_MODULE)
		.freeForCart({ cartId, inventoryItemIds, at })
	for (const { inventoryItemId, locationId, pieces } of held) {
		if (online.includes(locationId)) freed.set(inventoryItemId, (freed.get(inventoryItemId) ?? 0) + pieces)
	}
	return freed
}

function withMore(facts: ListingFacts, freed: ReadonlyMap<string, number>): ListingFacts {
	const parts = facts.parts.map((part) => ({
		...part,
		left: part.left + (freed.get(part.inventoryItemId) ?? 0),
	}))
	return { ...facts, parts, available: piecesOf(parts) }
}

/** What earlier lines of a cart leave for later ones: two listings may be made of the same goods (invariant 8). */
class Shelf {
	private readonly taken = new Map<string, number>()

	/** @returns how many pieces the line can have, and takes as many of them as it wants */
	take({ parts }: ListingFacts, wanted: number): number {
		const left = parts.map((part) => ({
			...part,
			left: part.left - (this.taken.get(part.inventoryItemId) ?? 0),
		}))
		const available = piecesOf(left)
		for (const { inventoryItemId, perPiece } of parts) {
			const pieces = Math.min(wanted, available) * perPiece
			this.taken.set(inventoryItemId, (this.taken.get(inventoryItemId) ?? 0) + pieces)
		}
		return available
	}
}

function reviewLine(line: CartLineRow, found: ListingFacts | null): ReviewedLine {
	const facts = found?.published && found.kind === "goods" && found.price !== null ? found : null
	const change = (kind: CartChange["kind"], from: number, to: number): CartChange => ({
		kind,
		lineId: line.id,
		handle: line.memory.handle,
		title: { vi: line.memory.title_vi, en: line.memory.title_en },
		from,
		to,
	})
	const { seen_price: seen } = line.memory
	if (!facts) {
		const changes = [change("taken_down", line.quantity, 0)]
		return { ...line, facts, unitPrice: seen, total: 0, available: 0, changes }
	}
	const price = facts.price ?? seen
	const changes: CartChange[] = []
	if (facts.available === 0) changes.push(change("sold_out", line.quantity, 0))
	else if (facts.available < line.quantity) changes.push(change("fewer_left", line.quantity, facts.available))
	if (price > seen) changes.push(change("price_up", seen, price))
	if (price < seen) changes.push(change("price_down", seen, price))
	return {
		...line,
		facts,
		unitPrice: price,
		total: price * line.quantity,
		available: facts.available,
		changes,
	}
}
