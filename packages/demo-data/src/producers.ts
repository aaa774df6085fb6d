import { slugOf } from "@ocop/domain"
import { inventBrands } from "./brand-names"
import { PRODUCT_KINDS, PROPORTIONS, type ProductKind, type Trade, tradeOf, wardsOfKind } from "./catalogue"
import type { DemoProducer, ProducerKind, Text } from "./market"
import { wardInSentence } from "./places"
import { quotas } from "./quotas"
import type { Random } from "./random"
import { createHandles } from "./unique"

/** A producer and what it makes; `brand` is the part of its name that products carry. */
export interface Maker {
	producer: DemoProducer
	brand: string
	kinds: readonly ProductKind[]
}

const KIND_WORDS: Record<ProducerKind, (trade: Trade, brand: string) => Text> = {
	cooperative: ({ word }, brand) => ({
		vi: `Hợp tác xã ${word.vi} ${brand}`,
		en: `${withoutAccents(brand)} ${word.en} Co-operative`,
	}),
	cooperative_group: ({ word }, brand) => ({
		vi: `Tổ hợp tác ${word.vi} ${brand}`,
		en: `${withoutAccents(brand)} ${word.en} Group`,
	}),
	enterprise: ({ word }, brand) => ({
		vi: `Công ty TNHH ${word.vi} ${brand}`,
		en: `${withoutAccents(brand)} ${word.en} Co., Ltd`,
	}),
	household: ({ house }, brand) => ({
		vi: `${house.vi} ${brand}`,
		en: `${withoutAccents(brand)} ${house.en}`,
	}),
}

/** "Nắng Bãi Sông" → "Nang Bai Song". */
export function withoutAccents(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D")
}

/** A number of Hanoi's that no exchange can assign: subscriber numbers do not begin with 0. */
export function fictionalPhone(serial: number): string {
	return `+8424${String(serial).padStart(8, "0")}`
}

/**
 * `count` makers, each with one main kind and up to two neighbours of the same trade and ward. `listingsOf` says how
 * many listings every kind has, so that each kind gets makers in proportion.
 */
export function inventMakers(
	random: Random,
	count: number,
	listingsOf: ReadonlyMap<string, number>,
	asOfYear: number,
	nextCode: () => string,
): Maker[] {
	const made = PRODUCT_KINDS.filter((kind) => (listingsOf.get(kind.key) ?? 0) > 0)
	const spare = Math.max(0, count - made.length)
	const perKind = quotas(
		spare,
		made.map((kind) => listingsOf.get(kind.key) ?? 0),
	)
	const mainKinds = random.shuffled(
		made.flatMap((kind, index) => Array<ProductKind>(1 + (perKind[index] ?? 0)).fill(kind)),
	)
	const brands = inventBrands(random.fork("brands"), mainKinds.length)
	const shares = Object.entries(PROPORTIONS.producerKinds) as [ProducerKind, number][]
	const counts = quotas(
		mainKinds.length,
		shares.map(([, share]) => share),
	)
	const forms = random.shuffled(
		shares.flatMap(([kind], index) => Array<ProducerKind>(counts[index] ?? 0).fill(kind)),
	)
	const uniqueHandle = createHandles()
	return mainKinds.map((main, index): Maker => {
		const own = random.fork(`maker ${index}`)
		const trade = tradeOf(main)
		const wardCode = own.pick(wardsOfKind(main))
		const brand = brands[index] as string
		const kind = forms[index] as ProducerKind
		const name = KIND_WORDS[kind](trade, brand)
		const neighbours = made.filter(
			(other) => other !== main && other.trade === main.trade && wardsOfKind(other).includes(wardCode),
		)
		const foundedYear = asOfYear - own.int(2, kind === "household" ? 34 : 18)
		return {
			brand,
			kinds: [main, ...own.shuffled(neighbours).slice(0, own.int(0, 2))],
			producer: {
				key: `m-${String(index + 1).padStart(5, "0")}`,
				handle: uniqueHandle(slugOf(name.vi)),
				code: nextCode(),
				kind,
				name: name.vi,
				nameEn: name.en,
				wardCode,
				phone: fictionalPhone(index + 1),
				story: tellStory(own, trade, wardCode, foundedYear),
				foundedYear,
				demo: true,
			},
		}
	})
}

const OPENINGS: ReadonlyArray<(place: Text, year: number) => Text> = [
	(place, year) => ({
		vi: `Bắt đầu từ năm ${year} ở ${place.vi}.`,
		en: `At work in ${place.en} since ${year}.`,
	}),
	(place, year) => ({
		vi: `Một cơ sở nhỏ ở ${place.vi}, mở cửa năm ${year}.`,
		en: `A small place in ${place.en}, opened in ${year}.`,
	}),
	(place, year) => ({
		vi: `Từ ${year}, cửa nhà ở ${place.vi} lúc nào cũng có người ra vào hỏi hàng.`,
		en: `Since ${year} the door in ${place.en} has seldom been shut to a customer.`,
	}),
	(place, year) => ({
		vi: `Năm ${year}, mấy gia đình ở ${place.vi} góp vốn làm chung.`,
		en: `In ${year} a few families in ${place.en} pooled what they had.`,
	}),
]

function tellStory(random: Random, trade: Trade, wardCode: string, year: number): Text {
	const opening = random.pick(OPENINGS)(wardInSentence(wardCode), year)
	const [first, second] = random.shuffled(trade.story)
	const parts = [opening, first, random.chance(0.6) ? second : undefined].filter((part) => part !== undefined)
	return { vi: parts.map((part) => part.vi).join(" "), en: parts.map((part) => part.en).join(" ") }
}
