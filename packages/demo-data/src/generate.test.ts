import {
	addDays,
	effectiveRating,
	endOfDay,
	isAlcohol,
	parsePhone,
	ratingProblems,
	standingAt,
	startOfDay,
	toDay,
} from "@ocop/domain"
import { hanoiWards } from "@ocop/geo"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { namesRealMaker } from "./brand-names"
import { isProductDrawing } from "./drawings/index"
import { generateMarket } from "./generate"
import type { DemoMarket } from "./market"

const AS_OF = toDay("2026-11-22")
const MARKET = generateMarket({ seed: 1, asOf: AS_OF })
const WARDS = new Set(hanoiWards().map((ward) => ward.code))

function share<T>(list: readonly T[], matches: (item: T) => boolean): number {
	return list.filter(matches).length / list.length
}

function expectUnique(values: readonly string[]) {
	expect(new Set(values).size).toBe(values.length)
}

function certificatesOf(market: DemoMarket) {
	return market.certifiedProducts.flatMap((product) => product.certificates)
}

describe("the demo market", () => {
	it("is the same for the same options and another for another seed", () => {
		const small = (seed: number) => generateMarket({ seed, asOf: AS_OF, listings: 300 })
		expect(small(7)).toEqual(small(7))
		expect(small(7).listings.map((listing) => listing.title.vi)).not.toEqual(
			small(8).listings.map((listing) => listing.title.vi),
		)
	})

	it("has the published size by default", () => {
		expect(MARKET.listings).toHaveLength(3463)
		expect(MARKET.producers.length).toBeGreaterThan(1000)
		expect(MARKET.producers.length).toBeLessThan(1100)
		expect(MARKET.showrooms).toHaveLength(110)
		expect(MARKET.fairs.map((fair) => fair.booths.length)).toEqual([24, 12, 10])
	})

	it("leaves 200 certified products without a listing and some listings without a certificate", () => {
		const listed = new Set(MARKET.listings.map((listing) => listing.certifiedProductKey))
		expect(MARKET.certifiedProducts.filter((product) => !listed.has(product.key))).toHaveLength(200)
		const bare = share(MARKET.listings, (listing) => listing.certifiedProductKey === null)
		expect(bare).toBeGreaterThan(0.02)
		expect(bare).toBeLessThan(0.04)
	})

	it("keeps the published proportions of groups and stars", () => {
		expect(share(MARKET.listings, (listing) => listing.group === "FOOD")).toBeCloseTo(0.633, 2)
		expect(share(MARKET.listings, (listing) => listing.group === "CRAFT")).toBeCloseTo(0.316, 2)
		const newest = MARKET.certifiedProducts.map((product) => product.certificates.at(-1))
		expect(newest.filter((certificate) => certificate?.stars === 5)).toHaveLength(9)
		expect(share(newest, (certificate) => certificate?.stars === 4)).toBeCloseTo(0.48, 2)
		expect(share(newest, (certificate) => certificate?.stars === 3)).toBeCloseTo(0.518, 2)
		expect(newest.filter((certificate) => certificate?.potentialFive).length).toBeGreaterThan(20)
	})

	it("has valid, expiring, expired, superseded and revoked certificates in the wanted shares on the as-of day", () => {
		const standings = certificatesOf(MARKET).map((certificate) => standingAt(certificate, startOfDay(AS_OF)))
		const shares = { active: 0.78, expired: 0.12, expiring: 0.05, superseded: 0.03, revoked: 0.02 } as const
		for (const [standing, wanted] of Object.entries(shares)) {
			expect(share(standings, (found) => found === standing)).toBeCloseTo(wanted, 2)
		}
	})

	it("keeps those shares at any date", () => {
		const day = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(toDay("2023-06-01"), days))
		fc.assert(
			fc.property(day, fc.nat(), (asOf, seed) => {
				const market = generateMarket({ seed, asOf, listings: 200, extraCertifiedProducts: 20 })
				const standings = certificatesOf(market).map((certificate) =>
					standingAt(certificate, startOfDay(asOf)),
				)
				expect(Math.abs(share(standings, (found) => found === "expired") - 0.12)).toBeLessThan(0.01)
				expect(Math.abs(share(standings, (found) => found === "expiring") - 0.05)).toBeLessThan(0.01)
				for (const certificate of certificatesOf(market)) {
					expect(ratingProblems({ ...certificate, parts: certificate.scoreParts })).toEqual([])
					expect(certificate.decidedOn <= asOf).toBe(true)
				}
			}),
			{ numRuns: 15 },
		)
	})

	it("has no certificate that contradicts its rubric, and at most one active per product", () => {
		for (const product of MARKET.certifiedProducts) {
			const active = product.certificates.filter((certificate) => certificate.state === "active")
			expect(active.length).toBeLessThanOrEqual(1)
			for (const certificate of product.certificates) {
				expect(ratingProblems({ ...certificate, parts: certificate.scoreParts })).toEqual([])
				expect(certificate.decisionNo).toMatch(/^DEMO-/)
				expect(certificate.number).toMatch(/^Minh hoạ /)
				expect(certificate.state === "revoked").toBe(certificate.revokedOn !== null)
			}
		}
	})

	it("accounts for all of a product's material", () => {
		for (const { origin, group } of MARKET.certifiedProducts) {
			expect(origin.materials.reduce((sum, material) => sum + material.share, 0)).toBe(100)
			for (const { wardCode, provinceCode, share: part } of origin.materials) {
				expect(part).toBeGreaterThan(0)
				expect((wardCode === null) !== (provinceCode === null)).toBe(true)
			}
			if (group === "TOUR") expect(origin.mark).toBeNull()
		}
	})

	it("repeats no handle, code, key or phone", () => {
		expectUnique(MARKET.listings.map((listing) => listing.handle))
		expectUnique(MARKET.producers.map((producer) => producer.handle))
		expectUnique(MARKET.showrooms.map((showroom) => showroom.handle))
		expectUnique([...MARKET.producers, ...MARKET.showrooms].map((owner) => owner.phone))
		expectUnique([
			...MARKET.producers.map((producer) => producer.code),
			...MARKET.certifiedProducts.map((product) => product.code),
			...certificatesOf(MARKET).map((certificate) => certificate.code),
			...MARKET.showrooms.map((showroom) => showroom.code),
			...MARKET.fairs.flatMap((fair) => fair.booths.map((booth) => booth.code)),
		])
		expect(new Set(MARKET.listings.map((listing) => listing.title.vi)).size).toBeGreaterThan(3400)
	})

	it("names no real maker anywhere", () => {
		const texts = [
			...MARKET.producers.flatMap((producer) => [producer.name, producer.nameEn]),
			...MARKET.listings.flatMap((listing) => [listing.title.vi, listing.title.en]),
			...MARKET.certifiedProducts.flatMap((product) => [product.name.vi, product.name.en]),
		]
		expect(texts.filter(namesRealMaker)).toEqual([])
		expect(namesRealMaker("nước mắm LE GIA")).toBe(true)
	})

	it("stands in real wards with numbers that can be read as phones", () => {
		for (const { wardCode, phone } of [...MARKET.producers, ...MARKET.showrooms]) {
			expect(WARDS.has(wardCode)).toBe(true)
			expect(parsePhone(phone)).toBe(phone)
		}
	})

	it("lets a shopper find what people look for", () => {
		const titles = MARKET.listings.map((listing) => listing.title.vi.toLowerCase())
		for (const wanted of [
			"bánh cuốn",
			"miến dong",
			"mật ong",
			"nón làng chuông",
			"lụa",
			"trà sen",
			"giò",
			"chả",
		]) {
			expect(
				titles.some((title) => title.includes(wanted)),
				wanted,
			).toBe(true)
		}
	})

	it("prices in whole thousands, marks alcohol and services, and can draw every listing", () => {
		for (const listing of MARKET.listings) {
			expect(listing.price % 1000).toBe(0)
			expect(listing.price).toBeGreaterThan(0)
			expect(listing.alcohol).toBe(isAlcohol(listing.subgroup))
			expect(listing.service).toBe(listing.group === "TOUR")
			expect(isProductDrawing(listing.kind), listing.kind).toBe(true)
			expect(listing.description.vi.length).toBeGreaterThan(60)
			expect(listing.description.en.length).toBeGreaterThan(60)
			expect(listing.createdOn < AS_OF).toBe(true)
		}
		const soldOut = share(MARKET.listings, (listing) => listing.stock === 0)
		expect(soldOut).toBeGreaterThan(0.02)
		expect(soldOut).toBeLessThan(0.07)
	})

	it("refuses sizes and days that it cannot serve", () => {
		expect(() => generateMarket({ seed: 1, asOf: AS_OF, listings: 20 })).toThrow(RangeError)
		expect(() => generateMarket({ seed: 1, asOf: toDay("2020-01-01") })).toThrow(RangeError)
	})
})

describe("its fairs and showrooms", () => {
	const listings = new Map(MARKET.listings.map((listing) => [listing.key, listing]))
	const products = new Map(MARKET.certifiedProducts.map((product) => [product.key, product]))

	it("has one fair live, one to come and one over", () => {
		const phases = MARKET.fairs.map((fair) =>
			AS_OF < fair.startsOn ? "coming" : AS_OF > fair.endsOn ? "over" : "live",
		)
		expect(phases).toEqual(["live", "coming", "over"])
	})

	it("gives every booth a place of its own inside the plan", () => {
		for (const { plan, booths } of MARKET.fairs) {
			expectUnique(booths.map((booth) => booth.placeId))
			expectUnique(booths.map((booth) => booth.producerKey))
			for (const place of plan.places) {
				expect(place.x + place.w).toBeLessThanOrEqual(plan.widthM)
				expect(place.y + place.h).toBeLessThanOrEqual(plan.heightM)
			}
			for (const booth of booths) expect(plan.places.some((place) => place.id === booth.placeId)).toBe(true)
		}
	})

	it("shows at OCOP booths only what holds its stars through the last day, and offers below the price", () => {
		for (const fair of MARKET.fairs) {
			for (const booth of fair.booths) {
				expect(booth.listingKeys.length).toBeGreaterThanOrEqual(4)
				for (const key of booth.listingKeys) {
					const listing = listings.get(key)
					expect(listing?.producerKey).toBe(booth.producerKey)
					if (!booth.ocop) continue
					const product = products.get(listing?.certifiedProductKey ?? "")
					expect(effectiveRating(product?.certificates ?? [], endOfDay(fair.endsOn))).not.toBeNull()
				}
				for (const offer of booth.offers) {
					expect(offer.fairPrice).toBeLessThan(listings.get(offer.listingKey)?.price ?? 0)
					expect(offer.fairPrice).toBeGreaterThan(0)
					expect(offer.limit).toBeGreaterThan(0)
				}
			}
		}
	})

	it("fills each showroom's shelf with twenty to sixty goods, and some points close on a day of the week", () => {
		for (const showroom of MARKET.showrooms) {
			expect(showroom.shelf.length).toBeGreaterThanOrEqual(20)
			expect(showroom.shelf.length).toBeLessThanOrEqual(60)
			expectUnique(showroom.shelf.map((line) => line.listingKey))
			for (const line of showroom.shelf) expect(listings.get(line.listingKey)?.service).toBe(false)
		}
		expect(
			MARKET.showrooms.some((showroom) =>
				Object.values(showroom.hours).some((ranges) => ranges.length === 0),
			),
		).toBe(true)
	})
})
