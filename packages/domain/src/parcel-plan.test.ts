import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dong } from "./money"
import {
	type DeliveryZone,
	deliveryZone,
	freshZones,
	type ParcelLine,
	type ParcelPlace,
	type ParcelRates,
	planParcels,
	type ZoneRate,
} from "./parcel-plan"

const dongs = (max: number) => fc.integer({ min: 0, max }).map(dong)

const places: fc.Arbitrary<ParcelPlace> = fc.constantFrom<ParcelPlace>(
	{ provinceCode: "01", wardCode: "00070", formerDistrict: "hoan-kiem", region: "north" },
	{ provinceCode: "01", wardCode: "00082", formerDistrict: "hoan-kiem", region: "north" },
	{ provinceCode: "01", wardCode: "00563", formerDistrict: "gia-lam", region: "north" },
	{ provinceCode: "08", wardCode: "00691", formerDistrict: null, region: "north" },
	{ provinceCode: "08", wardCode: "00694", formerDistrict: null, region: "north" },
	{ provinceCode: "79", wardCode: "26740", formerDistrict: null, region: "south" },
)

const lines: fc.Arbitrary<ParcelLine[]> = fc.array(
	fc.record({
		producerId: fc.constantFrom("p1", "p2", "p3", "p4"),
		origin: places,
		weightGrams: fc.integer({ min: 0, max: 30_000 }),
		quantity: fc.integer({ min: 1, max: 50 }),
		unitPrice: dongs(20_000_000),
		fresh: fc.boolean(),
	}),
	{ maxLength: 12 },
)

const zoneRates: fc.Arbitrary<ZoneRate> = fc.record({
	baseFee: dongs(80_000),
	baseGrams: fc.integer({ min: 0, max: 5000 }),
	perExtraKg: dongs(20_000),
	freeFrom: fc.option(dongs(2_000_000)),
	transitDays: fc.integer({ min: 0, max: 5 }),
})

const rates: fc.Arbitrary<ParcelRates> = fc.record({
	zones: fc.record({
		same_district: zoneRates,
		same_province: zoneRates,
		region: zoneRates,
		country: zoneRates,
	}),
	freshWithinDays: fc.integer({ min: 0, max: 4 }),
})

const HOAN_KIEM: ParcelPlace = {
	provinceCode: "01",
	wardCode: "00070",
	formerDistrict: "hoan-kiem",
	region: "north",
}
const BAT_TRANG: ParcelPlace = {
	provinceCode: "01",
	wardCode: "00565",
	formerDistrict: "gia-lam",
	region: "north",
}

function flat(baseFee: number, transitDays: number, freeFrom: number | null = null): ZoneRate {
	return {
		transitDays,
		baseFee: dong(baseFee),
		baseGrams: 2000,
		perExtraKg: dong(5000),
		freeFrom: freeFrom === null ? null : dong(freeFrom),
	}
}

const TARIFF: ParcelRates = {
	zones: {
		same_district: flat(15_000, 0),
		same_province: flat(22_000, 1, 500_000),
		region: flat(30_000, 1),
		country: flat(40_000, 3),
	},
	freshWithinDays: 1,
}

function line(change: Partial<ParcelLine> = {}): ParcelLine {
	return {
		producerId: "p1",
		origin: BAT_TRANG,
		weightGrams: 500,
		quantity: 2,
		unitPrice: dong(100_000),
		fresh: false,
		...change,
	}
}

describe("the parcel plan (invariant 10)", () => {
	it("makes one parcel a producer and loses no gram and no đồng", () => {
		fc.assert(
			fc.property(lines, places, rates, (cart, destination, tariff) => {
				const plan = planParcels(cart, destination, tariff)
				expect(plan.parcels.map(({ producerId }) => producerId)).toEqual([
					...new Set(cart.map(({ producerId }) => producerId)),
				])
				const sumOf = (amounts: number[]) => amounts.reduce((sum, amount) => sum + amount, 0)
				expect(plan.goods).toBe(sumOf(cart.map(({ unitPrice, quantity }) => unitPrice * quantity)))
				expect(plan.goods).toBe(sumOf(plan.parcels.map(({ goods }) => goods)))
				expect(plan.fee).toBe(sumOf(plan.parcels.map(({ fee }) => fee)))
				expect(sumOf(plan.parcels.map(({ weightGrams }) => weightGrams))).toBe(
					sumOf(cart.map(({ weightGrams, quantity }) => weightGrams * quantity)),
				)
			}),
		)
	})

	it("prices a producer's parcel the same whatever else is in the cart", () => {
		fc.assert(
			fc.property(lines, places, rates, (cart, destination, tariff) => {
				for (const parcel of planParcels(cart, destination, tariff).parcels) {
					const own = cart.filter(({ producerId }) => producerId === parcel.producerId)
					expect(planParcels([...own].reverse(), destination, tariff).parcels).toEqual([parcel])
				}
			}),
		)
	})

	it("asks for the base fee and for every kilogram begun beyond the base weight", () => {
		const fees = [2000, 2001, 3000, 3001].map(
			(weightGrams) => planParcels([line({ weightGrams, quantity: 1 })], HOAN_KIEM, TARIFF).fee,
		)
		expect(fees).toEqual([22_000, 27_000, 27_000, 32_000])
	})

	it("lets a parcel travel free from the value its zone names", () => {
		const justBelow = line({ unitPrice: dong(499_999), quantity: 1 })
		expect(planParcels([justBelow], HOAN_KIEM, TARIFF).fee).toBe(22_000)
		expect(planParcels([line({ unitPrice: dong(250_000) })], HOAN_KIEM, TARIFF).fee).toBe(0)
	})

	it("charges the farthest zone when one producer's goods leave from two places", () => {
		const [parcel] = planParcels([line({ origin: HOAN_KIEM }), line()], HOAN_KIEM, TARIFF).parcels
		expect(parcel?.zone).toBe("same_province")
	})

	it("is fresh when anything in it is", () => {
		expect(planParcels([line(), line({ fresh: true })], HOAN_KIEM, TARIFF).parcels[0]?.fresh).toBe(true)
		expect(planParcels([line(), line()], HOAN_KIEM, TARIFF).parcels[0]?.fresh).toBe(false)
	})

	it("asks nothing of a parcel that is worth what its zone sends free, and names that value", () => {
		fc.assert(
			fc.property(lines, places, rates, (cart, destination, tariff) => {
				for (const { zone, goods, fee, freeFrom } of planParcels(cart, destination, tariff).parcels) {
					expect(freeFrom).toBe(tariff.zones[zone].freeFrom)
					if (freeFrom !== null && goods >= freeFrom) expect(fee).toBe(0)
				}
			}),
		)
	})

	it("refuses quantities and weights that cannot be", () => {
		for (const wrong of [line({ quantity: 0 }), line({ quantity: 1.5 }), line({ weightGrams: -1 })]) {
			expect(() => planParcels([wrong], HOAN_KIEM, TARIFF)).toThrow(RangeError)
		}
	})
})

describe("fresh goods", () => {
	const HO_CHI_MINH_CITY: ParcelPlace = {
		provinceCode: "79",
		wardCode: "26740",
		formerDistrict: null,
		region: "south",
	}

	it("arrive in time across the province and not across the country", () => {
		const inTime = (destination: ParcelPlace, fresh: boolean) =>
			planParcels([line({ fresh })], destination, TARIFF).parcels[0]?.inTime
		expect([inTime(HOAN_KIEM, true), inTime(HO_CHI_MINH_CITY, true)]).toEqual([true, false])
		expect(inTime(HO_CHI_MINH_CITY, false)).toBe(true)
		expect(freshZones(TARIFF)).toEqual(["same_district", "same_province", "region"])
	})

	it("hold up their own producer's parcel alone, and leaving them out is all that it takes", () => {
		fc.assert(
			fc.property(lines, places, rates, (cart, destination, tariff) => {
				const reach = freshZones(tariff)
				const { parcels } = planParcels(cart, destination, tariff)
				for (const { producerId, zone, inTime } of parcels) {
					const fresh = cart.some((each) => each.producerId === producerId && each.fresh)
					expect(inTime).toBe(!fresh || reach.includes(zone))
				}
				const rest = cart.filter((each) => !each.fresh)
				expect(planParcels(rest, destination, tariff).parcels.every(({ inTime }) => inTime)).toBe(true)
			}),
		)
	})
})

describe("the delivery zone", () => {
	it("is the same both ways, and nearest within one ward", () => {
		fc.assert(
			fc.property(places, places, (a, b) => {
				expect(deliveryZone(a, b)).toBe(deliveryZone(b, a))
				expect(deliveryZone(a, a)).toBe("same_district")
			}),
		)
	})

	it("widens from former district to province, region and country", () => {
		const far = (change: Partial<ParcelPlace>): DeliveryZone =>
			deliveryZone(HOAN_KIEM, { ...BAT_TRANG, ...change })
		expect(far({ formerDistrict: "hoan-kiem" })).toBe("same_district")
		expect(far({})).toBe("same_province")
		expect(far({ provinceCode: "08", formerDistrict: null })).toBe("region")
		expect(far({ provinceCode: "79", formerDistrict: null, region: "south" })).toBe("country")
	})

	it("does not take two unknown former districts for one", () => {
		const from: ParcelPlace = { provinceCode: "08", wardCode: "1", formerDistrict: null, region: "north" }
		expect(deliveryZone(from, { ...from, wardCode: "2" })).toBe("same_province")
	})
})
