import { foldText } from "@ocop/domain"
import { HANOI_CODE } from "./provinces"
import { LABEL_KINDS, type LabelKind, type LabelledWard, labelledWards, type WardLabel } from "./ward-labels"
import type { Ward } from "./wards"

export interface WardSearchOptions {
	/** Search this province only. An unknown code finds nothing. */
	province?: string
	/** At most this many hits, 1 to 50; 10 unless told. */
	limit?: number
}

export interface WardHit {
	readonly ward: Ward
	/** The name that matched, to be shown when it is not the ward's own: "Phường Hàng Bạc". */
	readonly matched: { readonly kind: LabelKind; readonly label: string }
}

/** How well a query fits a label: the smaller, the better. */
type Fit = 0 | 1 | 2 | 3

interface RankedHit extends WardHit {
	readonly fit: Fit
	/** Whether the label also carries the accents that were typed: "Đồng Xuân" is not "Đông Xuân". */
	readonly accented: boolean
}

interface Query {
	/** As typed, in lower case, when it has accents to compare; null when everything is to be found. */
	accented: string | null
	folded: string
	/** Without its title, where it has one: what was a commune may be an urban ward by now. */
	untitled: string | null
	words: string[]
}

const LONGEST_QUERY = 100
const MOST_WORDS = 12
const DEFAULT_LIMIT = 10
const HIGHEST_LIMIT = 50

const FOLDED_TITLE = /^(?:phuong|xa|thi tran|thi xa|dac khu|quan|huyen|tinh|thanh pho) (?=.)/
const ABBREVIATED_TITLES: readonly [RegExp, string][] = [
	[/^p (?=.)/, "phuong "],
	[/^x (?=.)/, "xa "],
	[/^tt (?=.)/, "thi tran "],
	[/^tx (?=.)/, "thi xa "],
	[/^q (?=.)/, "quan "],
	[/^h (?=.)/, "huyen "],
	[/^tp (?=.)/, "thanh pho "],
]

/**
 * Finds wards by their name, by the name of a former ward or former district of Hanoi, or by province, blind to accents and
 * case; a label and its surroundings may stand together ("bat trang gia lam"). Each ward comes once, under the label that fits
 * best. Whole names stand before beginnings and beginnings before words within; then labels with the accents as typed, then
 * Hanoi before other provinces, then a ward's own name before its former ones. Where a whole name was found, words scattered
 * over a label and its surroundings do not count.
 *
 * Only the first 100 characters of a query count, so the work is bounded whatever is sent. An empty query finds nothing.
 */
export function searchWards(text: string, options: WardSearchOptions = {}): WardHit[] {
	const query = readQuery(text)
	if (query.folded === "") return []
	const places = labelledWards()
	const searched =
		options.province === undefined ? [...places.values()] : [places.get(options.province) ?? []]
	const hits = searched.flat().flatMap((place) => bestHit(place, query) ?? [])
	const wholeNameFound = hits.some((hit) => hit.fit === 0)
	return hits
		.filter((hit) => !wholeNameFound || hit.fit !== 3)
		.sort(compareHits)
		.slice(0, boundedLimit(options.limit))
		.map(({ ward, matched }) => ({ ward, matched }))
}

function readQuery(text: string): Query {
	const typed = text.slice(0, LONGEST_QUERY).normalize("NFC").toLowerCase().trim().replace(/\s+/g, " ")
	let folded = foldText(typed)
	const accented = typed === folded ? null : typed
	for (const [abbreviation, title] of ABBREVIATED_TITLES) folded = folded.replace(abbreviation, title)
	const untitled = folded.replace(FOLDED_TITLE, "")
	return {
		accented,
		folded,
		untitled: untitled === folded ? null : untitled,
		words: folded.split(" ").slice(0, MOST_WORDS),
	}
}

function bestHit(place: LabelledWard, query: Query): RankedHit | null {
	let best: RankedHit | null = null
	for (const label of place.labels) {
		const fit = fitOf(label, place.surroundings, query)
		// Labels come closest to the ward first, so an equal fit keeps the earlier one.
		if (fit !== null && (best === null || fit < best.fit)) {
			const accented = query.accented !== null && label.text.toLowerCase().includes(query.accented)
			best = { ward: place.ward, matched: { kind: label.kind, label: label.text }, fit, accented }
		}
	}
	return best
}

function fitOf(label: WardLabel, surroundings: readonly string[], query: Query): Fit | null {
	const { folded, untitled } = query
	if (label.folded === folded || label.bare === folded) return 0
	if (label.bare === untitled) return 1
	if (label.folded.startsWith(folded) || label.bare.startsWith(folded)) return 1
	if (untitled !== null && label.bare.startsWith(untitled)) return 2
	if (label.folded.includes(` ${folded}`)) return 2
	return fitsWordByWord(label.words, surroundings, query.words) ? 3 : null
}

function fitsWordByWord(
	own: readonly string[],
	surroundings: readonly string[],
	typed: readonly string[],
): boolean {
	const beginsOneOf = (words: readonly string[], start: string) =>
		words.some((word) => word.startsWith(start))
	return (
		typed.some((start) => beginsOneOf(own, start)) &&
		typed.every((start) => beginsOneOf(own, start) || beginsOneOf(surroundings, start))
	)
}

function compareHits(a: RankedHit, b: RankedHit): number {
	return (
		a.fit - b.fit ||
		Number(b.accented) - Number(a.accented) ||
		hanoiFirst(a.ward) - hanoiFirst(b.ward) ||
		LABEL_KINDS.indexOf(a.matched.kind) - LABEL_KINDS.indexOf(b.matched.kind) ||
		// Codes run by place, so neighbours stay together; comparing names with a collator would cost more than the search.
		(a.ward.code < b.ward.code ? -1 : 1)
	)
}

function hanoiFirst(ward: Ward): number {
	return ward.provinceCode === HANOI_CODE ? 0 : 1
}

function boundedLimit(limit: number = DEFAULT_LIMIT): number {
	return Math.min(Math.max(1, Math.trunc(limit) || DEFAULT_LIMIT), HIGHEST_LIMIT)
}
