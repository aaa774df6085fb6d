import { groupOf, isSubgroupCode, type SubgroupCode } from "@ocop/domain"
import kindData from "./data/product-kinds.json"
import proportionData from "./data/proportions.json"
import tradeData from "./data/trades.json"
import type { Text } from "./market"

/** What a thing costs and weighs in one way of packing; prices in đồng. */
export interface KindUnit extends Text {
	weightGrams: number
	priceLow: number
	priceHigh: number
}

/** A kind of product, without any maker. */
export interface ProductKind {
	key: string
	name: Text
	drawing: string
	subgroup: SubgroupCode
	trade: string
	/** Where it is made; the trade's wards when empty. The first is the craft village's, if there is one. */
	wards: readonly string[]
	weight: number
	units: readonly KindUnit[]
	varieties: readonly Text[]
	about: readonly Text[]
	/** `source`: "ward", "near" or a province's code. */
	materials: ReadonlyArray<Text & { source: string }>
	season: { fromMonth: number; toMonth: number } | null
	mark: string | null
	village: Text | null
}

/** What the makers of a trade have in common: how they are called, where they work, what one can say of their work. */
export interface Trade {
	word: Text
	house: Text
	wards: readonly string[]
	making: readonly Text[]
	keeping: readonly Text[]
	story: readonly Text[]
}

export const PRODUCT_KINDS: readonly ProductKind[] = kindData.kinds.map((kind) => {
	if (!isSubgroupCode(kind.subgroup)) throw new RangeError(`${kind.key} names an unknown subgroup`)
	return { ...kind, subgroup: kind.subgroup }
})

const TRADES = new Map<string, Trade>(Object.entries(tradeData.trades))

/** Throws RangeError for a trade that the data does not hold. */
export function tradeOf(kind: ProductKind): Trade {
	const trade = TRADES.get(kind.trade)
	if (!trade) throw new RangeError(`${kind.key} names an unknown trade`)
	return trade
}

export function wardsOfKind(kind: ProductKind): readonly string[] {
	return kind.wards.length > 0 ? kind.wards : tradeOf(kind).wards
}

export function groupOfKind(kind: ProductKind) {
	return groupOf(kind.subgroup)
}

export const PROPORTIONS = proportionData
