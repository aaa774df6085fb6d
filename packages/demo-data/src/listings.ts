import { addDays, type Day, dong, isAlcohol, isService, slugOf } from "@ocop/domain"
import { groupOfKind, type KindUnit, PROPORTIONS, type ProductKind, tradeOf } from "./catalogue"
import type { DemoListing, Text } from "./market"
import { wardInSentence } from "./places"
import { type Maker, withoutAccents } from "./producers"
import type { Random } from "./random"
import type { createHandles } from "./unique"

/** A thing to be sold or certified, before it is either. */
export interface Ware {
	maker: Maker
	kind: ProductKind
	variety: Text
	unit: KindUnit
	/** Position of the unit's price between its low and its high, 0–1. */
	grade: number
	name: Text
}

const EDITIONS: readonly Text[] = [
	{ vi: "đặc biệt", en: "select" },
	{ vi: "hộp quà", en: "gift box" },
	{ vi: "bản giới hạn", en: "limited edition" },
	{ vi: "mùa mới", en: "new season" },
	{ vi: "loại gia đình", en: "family size" },
]

/** Hands out wares of one maker without repeating a kind in the same variety and size until all are used. */
export function createWareMaker(random: Random): (maker: Maker, kind: ProductKind) => Ware {
	const used = new Map<string, number>()
	return (maker, kind) => {
		for (let attempt = 0; ; attempt += 1) {
			const variety = random.pick(kind.varieties)
			const unit = random.pick(kind.units)
			const id = `${maker.producer.key}/${kind.key}/${variety.vi}/${unit.vi}`
			const times = used.get(id) ?? 0
			if (times > 0 && attempt < 40) continue
			used.set(id, times + 1)
			const edition = times > 0 ? EDITIONS[(times - 1) % EDITIONS.length] : undefined
			return {
				maker,
				kind,
				variety,
				unit,
				grade: random.next() * random.between(0.5, 1),
				name: nameOf(maker, kind, variety, edition),
			}
		}
	}
}

function nameOf(maker: Maker, kind: ProductKind, variety: Text, edition: Text | undefined): Text {
	return {
		vi: [kind.name.vi, variety.vi, maker.brand, edition?.vi].filter(Boolean).join(" "),
		en: [`${withoutAccents(maker.brand)} ${lowerFirst(kind.name.en)}, ${variety.en}`, edition?.en]
			.filter(Boolean)
			.join(", "),
	}
}

// Village and place names stay capitals: only a plain first word is lowered.
function lowerFirst(text: string): string {
	return /^(Chuông|Thanh|Phú|Cự|Ước|West|Diễn|Bánh)/.test(text)
		? text
		: text.charAt(0).toLowerCase() + text.slice(1)
}

const SIZED = /\d/

/** The listing of a ware. `createdOn` lies within three years before `asOf`. */
export function listWare(
	ware: Ware,
	random: Random,
	serial: number,
	asOf: Day,
	certifiedProductKey: string | null,
	uniqueHandle: ReturnType<typeof createHandles>,
): DemoListing {
	const { kind, unit, maker, name } = ware
	const group = groupOfKind(kind).code
	const title = SIZED.test(unit.vi) ? { vi: `${name.vi}, ${unit.vi}`, en: `${name.en}, ${unit.en}` } : name
	const service = isService(group)
	const price = Math.max(
		1000,
		Math.round((unit.priceLow + (unit.priceHigh - unit.priceLow) * ware.grade) / 1000) * 1000,
	)
	return {
		key: `p-${String(serial).padStart(5, "0")}`,
		handle: uniqueHandle(slugOf(title.vi)),
		producerKey: maker.producer.key,
		certifiedProductKey,
		title,
		description: describe(ware, random),
		group,
		subgroup: kind.subgroup,
		kind: kind.drawing,
		unit: { vi: unit.vi, en: unit.en },
		price: dong(price),
		weightGrams: unit.weightGrams,
		season: kind.season,
		stock: service || random.chance(PROPORTIONS.soldOut) ? 0 : stockFor(price, random),
		alcohol: isAlcohol(kind.subgroup),
		service,
		createdOn: addDays(asOf, -Math.floor(random.next() ** 1.6 * 1000) - 1),
		pictureSeed: `${serial}-${kind.key}`,
		demo: true,
	}
}

/** Dear things are few, cheap ones many. */
function stockFor(price: number, random: Random): number {
	const most = price > 2_000_000 ? 6 : price > 500_000 ? 24 : price > 100_000 ? 120 : 400
	return random.int(1, most)
}

const PLACES: ReadonlyArray<(place: Text) => Text> = [
	(place) => ({ vi: `Hàng ra từ ${place.vi}.`, en: `It comes from ${place.en}.` }),
	(place) => ({ vi: `Làm tại ${place.vi}, Hà Nội.`, en: `Made in ${place.en}, Hanoi.` }),
	(place) => ({
		vi: `Ghé ${place.vi} là gặp tận nơi làm.`,
		en: `Visit ${place.en} and you can see where it is made.`,
	}),
]

function describe(ware: Ware, random: Random): Text {
	const trade = tradeOf(ware.kind)
	const [what, ...more] = ware.kind.about
	const middle = random.pick([...more, ...trade.making])
	const end =
		ware.kind.subgroup === "TOUR_ALL" || random.chance(0.72)
			? random.pick(trade.keeping)
			: random.pick(PLACES)(wardInSentence(ware.maker.producer.wardCode))
	const parts = [what, middle, end].filter((part) => part !== undefined)
	return { vi: parts.map((part) => part.vi).join(" "), en: parts.map((part) => part.en).join(" ") }
}
