import { type Dong, dong, sumDong, timesDong } from "./money"

/** How far a parcel travels, nearest first. Former districts are still the areas that carriers price by. */
export type DeliveryZone = "same_district" | "same_province" | "region" | "country"

export type Region = "north" | "central" | "south"

/** Where goods leave from or go to. Codes are the statistics office's; `formerDistrict` is null outside Hanoi. */
export interface ParcelPlace {
	provinceCode: string
	wardCode: string
	formerDistrict: string | null
	region: Region
}

/** `weightGrams` is of one unit. `fresh` goods make their parcel fresh: it has to be handed over first. */
export interface ParcelLine {
	producerId: string
	origin: ParcelPlace
	weightGrams: number
	quantity: number
	unitPrice: Dong
	fresh: boolean
}

/**
 * `freeFrom`: value of a parcel's goods from which it travels free; null when it never does. `transitDays`: days from the hand-over
 * to the door; 0 is the same day.
 */
export interface ZoneRate {
	baseFee: Dong
	baseGrams: number
	perExtraKg: Dong
	freeFrom: Dong | null
	transitDays: number
}

/** The tariff in force; tariffs are dated data, choosing one is the caller's part. `freshWithinDays`: fresh goods keep for so long on the way. */
export interface ParcelRates {
	zones: Record<DeliveryZone, ZoneRate>
	freshWithinDays: number
}

export interface PlannedParcel {
	producerId: string
	zone: DeliveryZone
	weightGrams: number
	goods: Dong
	fee: Dong
	/** Value of the goods from which this parcel travels free; null when its zone knows no such value. */
	freeFrom: Dong | null
	fresh: boolean
	/** False when there are fresh goods in it that its way is too long for: it cannot be sent with them. */
	inTime: boolean
}

/** `goods` and `fee` are the exact sums of the parcels' (invariant 10). */
export interface ParcelPlan {
	parcels: PlannedParcel[]
	goods: Dong
	fee: Dong
}

const ZONES: readonly DeliveryZone[] = ["same_district", "same_province", "region", "country"]

/**
 * Divides a cart into one parcel a producer, in the order in which producers first appear, and prices each by its zone and
 * weight: the base fee covers `baseGrams`, every kilogram begun beyond it costs `perExtraKg`, and a parcel whose goods reach
 * `freeFrom` travels free. A producer whose goods leave from several places pays for the farthest. Fresh goods are in time where the
 * parcel's zone is crossed within `freshWithinDays`.
 *
 * @throws RangeError when a quantity is not a whole number above 0 or a weight not a whole number of at least 0 grams
 */
export function planParcels(
	lines: readonly ParcelLine[],
	destination: ParcelPlace,
	rates: ParcelRates,
): ParcelPlan {
	const byProducer = new Map<string, ParcelLine[]>()
	for (const line of lines) {
		checkLine(line)
		const sameProducer = byProducer.get(line.producerId)
		if (sameProducer) sameProducer.push(line)
		else byProducer.set(line.producerId, [line])
	}
	const parcels = [...byProducer].map(([producerId, own]) => planParcel(producerId, own, destination, rates))
	return {
		parcels,
		goods: sumDong(parcels.map((parcel) => parcel.goods)),
		fee: sumDong(parcels.map((parcel) => parcel.fee)),
	}
}

/** The zones in which fresh goods arrive in time, nearest first. */
export function freshZones(rates: ParcelRates): DeliveryZone[] {
	return ZONES.filter((zone) => rates.zones[zone].transitDays <= rates.freshWithinDays)
}

/** The zone between two places. Places without a known former district are never in the same one, unless the ward is the same. */
export function deliveryZone(origin: ParcelPlace, destination: ParcelPlace): DeliveryZone {
	if (origin.provinceCode === destination.provinceCode) {
		const near =
			origin.wardCode === destination.wardCode ||
			(origin.formerDistrict !== null && origin.formerDistrict === destination.formerDistrict)
		return near ? "same_district" : "same_province"
	}
	return origin.region === destination.region ? "region" : "country"
}

function planParcel(
	producerId: string,
	lines: readonly ParcelLine[],
	destination: ParcelPlace,
	rates: ParcelRates,
): PlannedParcel {
	const weightGrams = lines.reduce((sum, line) => sum + line.weightGrams * line.quantity, 0)
	const goods = sumDong(lines.map((line) => timesDong(line.unitPrice, line.quantity)))
	const zone = lines
		.map((line) => deliveryZone(line.origin, destination))
		.reduce((farthest, next) => (ZONES.indexOf(next) > ZONES.indexOf(farthest) ? next : farthest))
	const fresh = lines.some((line) => line.fresh)
	return {
		producerId,
		zone,
		weightGrams,
		goods,
		fee: parcelFee(rates.zones[zone], weightGrams, goods),
		freeFrom: rates.zones[zone].freeFrom,
		fresh,
		inTime: !fresh || freshZones(rates).includes(zone),
	}
}

function parcelFee(rate: ZoneRate, weightGrams: number, goods: Dong): Dong {
	if (rate.freeFrom !== null && goods >= rate.freeFrom) return dong(0)
	const extraKilograms = Math.ceil(Math.max(0, weightGrams - rate.baseGrams) / 1000)
	return sumDong([rate.baseFee, timesDong(rate.perExtraKg, extraKilograms)])
}

function checkLine(line: ParcelLine): void {
	if (!Number.isSafeInteger(line.quantity) || line.quantity < 1) {
		throw new RangeError(`A line's quantity must be a whole number above 0, got ${line.quantity}`)
	}
	if (!Number.isSafeInteger(line.weightGrams) || line.weightGrams < 0) {
		throw new RangeError(`A unit's weight must be whole grams of at least 0, got ${line.weightGrams}`)
	}
}
