import { type Day, toDay } from "@ocop/domain"
import { groupOfKind, PRODUCT_KINDS, PROPORTIONS } from "./catalogue"
import { certify, type WantedRating, type WantedStanding } from "./certificates"
import { originOf, qualityCertificates } from "./evidence"
import { inventFairs } from "./fairs"
import { createWareMaker, listWare, type Ware } from "./listings"
import type { DemoCertifiedProduct, DemoMarket } from "./market"
import { inventMakers, type Maker } from "./producers"
import { quotas } from "./quotas"
import { createRandom, type Random } from "./random"
import { inventShowrooms } from "./showrooms"
import { createCodes, createHandles } from "./unique"

export interface MarketOptions {
	seed: number | string
	/** Listings for sale; 3,463 is Hanoi's published total of July 2025. At least 200. */
	listings?: number
	/** The day on which standings hold: proportions of valid, expiring and expired are as of this day. */
	asOf: Day
	/** Products in the register that nobody sells here. */
	extraCertifiedProducts?: number
	showrooms?: number
}

const FEWEST_LISTINGS = 200
/** Before this day too few certificates could have expired under the first rubric of 2019. */
const EARLIEST = toDay("2023-06-01")

/**
 * The whole demo market: a pure function of its options, so the same options give the same market on every machine.
 * Makers are made up, wards are real, and everything carries `demo: true`. Throws RangeError when `listings` is below
 * 200 or `asOf` before June 2023.
 */
export function generateMarket({
	seed,
	listings: count = 3463,
	asOf,
	extraCertifiedProducts = 200,
	showrooms = 110,
}: MarketOptions): DemoMarket {
	if (!Number.isSafeInteger(count) || count < FEWEST_LISTINGS)
		throw new RangeError(`A market needs at least ${FEWEST_LISTINGS} listings, got ${count}`)
	if (asOf < EARLIEST) throw new RangeError(`The demo market begins on ${EARLIEST}, got ${asOf}`)
	const random = createRandom(`market/${seed}`)
	const nextCode = createCodes(random.fork("codes"))
	const perKind = listingsPerKind(count)
	const makers = inventMakers(
		random.fork("makers"),
		Math.round(count / PROPORTIONS.listingsPerProducer),
		perKind,
		Number(asOf.slice(0, 4)),
		nextCode,
	)
	const wares = makeWares(random.fork("wares"), makers, perKind, extraCertifiedProducts)

	const certifying = random.fork("certifying")
	const uncertified = new Set(
		certifying.shuffled(wares.forSale).slice(0, Math.round(count * PROPORTIONS.withoutCertifiedProduct)),
	)
	const certified = [...wares.forSale.filter((ware) => !uncertified.has(ware)), ...wares.registerOnly]
	const certifiedProducts = certifyAll(certifying, certified, asOf, nextCode)
	const productOf = new Map(certified.map((ware, index) => [ware, certifiedProducts[index]?.key ?? null]))

	const uniqueHandle = createHandles()
	const selling = random.fork("selling")
	const listings = wares.forSale.map((ware, index) =>
		listWare(
			ware,
			selling.fork(`listing ${index}`),
			index + 1,
			asOf,
			productOf.get(ware) ?? null,
			uniqueHandle,
		),
	)
	const producers = makers.map((maker) => maker.producer)
	return {
		asOf,
		producers,
		certifiedProducts,
		listings,
		showrooms: inventShowrooms(random.fork("showrooms"), showrooms, listings, nextCode),
		fairs: inventFairs(random.fork("fairs"), asOf, producers, certifiedProducts, listings, nextCode),
	}
}

/** How many listings each kind of product gets: published shares by subgroup, our weights within. */
function listingsPerKind(count: number): Map<string, number> {
	const subgroups = Object.entries(PROPORTIONS.subgroups)
	const perSubgroup = quotas(
		count,
		subgroups.map(([, share]) => share),
	)
	return new Map(
		subgroups.flatMap(([subgroup], index) => {
			const kinds = PRODUCT_KINDS.filter((kind) => kind.subgroup === subgroup)
			const perKind = quotas(
				perSubgroup[index] ?? 0,
				kinds.map((kind) => kind.weight),
			)
			return kinds.map((kind, position): [string, number] => [kind.key, perKind[position] ?? 0])
		}),
	)
}

/** Every kind gets exactly its listings; each maker of the kind at least one, some many. */
function makeWares(
	random: Random,
	makers: readonly Maker[],
	perKind: ReadonlyMap<string, number>,
	extra: number,
): { forSale: Ware[]; registerOnly: Ware[] } {
	const makeWare = createWareMaker(random.fork("varieties"))
	const forSale: Ware[] = []
	for (const kind of PRODUCT_KINDS) {
		const main = makers.filter((maker) => maker.kinds[0] === kind)
		if (main.length === 0) continue
		const beside = makers.filter((maker) => maker.kinds.includes(kind) && maker.kinds[0] !== kind)
		const size = new Map(main.map((maker) => [maker, random.next() ** 2 + 0.08]))
		for (let index = 0; index < (perKind.get(kind.key) ?? 0); index += 1) {
			const maker =
				main[index] ??
				(beside.length > 0 && random.chance(0.22)
					? random.pick(beside)
					: random.weighted(main, (candidate) => size.get(candidate) ?? 0))
			forSale.push(makeWare(maker, kind))
		}
	}
	const registerOnly = Array.from({ length: extra }, () => {
		const maker = random.pick(makers)
		return makeWare(maker, random.pick(maker.kinds))
	})
	return { forSale: random.shuffled(forSale), registerOnly }
}

function certifyAll(
	random: Random,
	wares: readonly Ware[],
	asOf: Day,
	nextCode: () => string,
): DemoCertifiedProduct[] {
	const { standings, renewed } = wantedStandings(random, wares.length)
	const ratings = wantedRatings(random, standings)
	return wares.map((ware, index) => {
		const own = random.fork(`product ${index}`)
		const { wardCode, key } = ware.maker.producer
		return {
			key: `c-${String(index + 1).padStart(5, "0")}`,
			code: nextCode(),
			producerKey: key,
			name: ware.name,
			group: groupOfKind(ware.kind).code,
			subgroup: ware.kind.subgroup,
			wardCode,
			certificates: certify(
				own,
				ratings[index] as WantedRating,
				standings[index] as WantedStanding,
				renewed[index] ?? false,
				asOf,
				nextCode,
			),
			qualityCertificates: qualityCertificates(ware.kind, own, index + 1, asOf),
			origin: originOf(ware.kind, wardCode, own),
			demo: true,
		}
	})
}

/** Shares count certificates; a superseded one stands beside a valid one of the same product. */
function wantedStandings(
	random: Random,
	products: number,
): { standings: WantedStanding[]; renewed: boolean[] } {
	const shares = PROPORTIONS.certificateStates
	const certificates = Math.round(products / (1 - shares.superseded))
	const superseded = certificates - products
	const [expired, expiring, revoked] = [shares.expired, shares.expiring, shares.revoked].map((share) =>
		Math.round(certificates * share),
	) as [number, number, number]
	const plan = [
		...Array<WantedStanding>(expired).fill("expired"),
		...Array<WantedStanding>(expiring).fill("expiring"),
		...Array<WantedStanding>(revoked).fill("revoked"),
	]
	const standings = random.shuffled([...plan, ...Array<WantedStanding>(products - plan.length).fill("valid")])
	const valid = random.shuffled(standings.flatMap((standing, index) => (standing === "valid" ? [index] : [])))
	const chosen = new Set(valid.slice(0, superseded))
	return { standings, renewed: standings.map((_, index) => chosen.has(index)) }
}

/** Stars in the published proportions; the few five-star and potential five hold theirs today. */
function wantedRatings(random: Random, standings: readonly WantedStanding[]): WantedRating[] {
	const { five, fiveOf, potentialFive, four, of } = PROPORTIONS.stars
	const total = standings.length
	const valid = random.shuffled(standings.flatMap((standing, index) => (standing === "valid" ? [index] : [])))
	const fives = Math.round((total * five) / fiveOf)
	const potentials = Math.round((total * potentialFive) / of)
	const top = new Set(valid.slice(0, fives))
	const nearly = new Set(valid.slice(fives, fives + potentials))
	const rest = total - top.size - nearly.size
	const fours = Math.round((total * four) / of)
	const others = random.shuffled([
		...Array<boolean>(fours).fill(true),
		...Array<boolean>(rest - fours).fill(false),
	])
	let next = 0
	return standings.map((_, index): WantedRating => {
		if (top.has(index)) return { stars: 5, potentialFive: false }
		if (nearly.has(index)) return { stars: 4, potentialFive: true }
		const isFour = others[next] ?? false
		next += 1
		return { stars: isFour ? 4 : 3, potentialFive: false }
	})
}
