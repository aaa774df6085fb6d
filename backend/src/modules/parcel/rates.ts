import { type Day, dayAt, dong, type ParcelRates, toDay } from "@ocop/domain"

interface DatedRates {
	from: Day
	rates: ParcelRates
}

const KILOGRAM = 1000

/**
 * What a parcel costs and how long it takes, by the day from which a tariff holds, oldest first. Illustrative: an operator who agrees on
 * others with a carrier adds an entry; what was ordered keeps what it was told, because the plan is stored with the order.
 *
 * Fresh goods keep for a day on the way without a cold chain. Within a region that can be kept: coaches and vans leave every evening and
 * arrive the next morning. From one region to another takes three days by road, and nobody is promised that as fresh.
 */
const TARIFFS: readonly DatedRates[] = [
	{
		from: toDay("2020-01-01"),
		rates: {
			zones: {
				same_district: {
					baseFee: dong(15_000),
					baseGrams: 2 * KILOGRAM,
					perExtraKg: dong(3_000),
					freeFrom: dong(500_000),
					transitDays: 0,
				},
				same_province: {
					baseFee: dong(22_000),
					baseGrams: 2 * KILOGRAM,
					perExtraKg: dong(4_000),
					freeFrom: dong(700_000),
					transitDays: 1,
				},
				region: {
					baseFee: dong(30_000),
					baseGrams: KILOGRAM,
					perExtraKg: dong(7_000),
					freeFrom: dong(1_000_000),
					transitDays: 1,
				},
				country: {
					baseFee: dong(38_000),
					baseGrams: KILOGRAM,
					perExtraKg: dong(10_000),
					freeFrom: null,
					transitDays: 3,
				},
			},
			freshWithinDays: 1,
		},
	},
]

/**
 * The tariff in force at `at`.
 *
 * @throws RangeError before the first tariff
 */
export function parcelRatesAt(at: Date): ParcelRates {
	const today = dayAt(at)
	const inForce = TARIFFS.findLast((tariff) => tariff.from <= today)
	if (!inForce) throw new RangeError(`No parcel tariff is in force on ${today}`)
	return inForce.rates
}
