import { dong, type ParcelPlace, type ParcelPlan, planParcels } from "@ocop/domain"
import { regionOf, wardOf } from "@ocop/geo"
import { isFresh } from "../catalogue/fresh-goods"
import { MarketError } from "../market-error"
import { parcelRatesAt } from "../modules/parcel/rates"
import type { ParcelPlanData } from "../providers/fulfilment-parcel-plan/plan-data"
import type { ReviewedLine } from "./reviewed-cart"

/**
 * The parcels in which what can be bought travels to a ward: one a producer, by zone and weight, at the tariff of the day.
 *
 * @throws MarketError 422 for a ward that does not exist
 */
export function planDelivery(lines: readonly ReviewedLine[], wardCode: string, at: Date): ParcelPlan {
	const destination = placeOf(wardCode, null)
	if (!destination) throw new MarketError("address.ward_unknown", 422, { field: "address.wardCode" })
	const parcelLines = lines.flatMap(({ facts, quantity, unitPrice }) => {
		if (!facts) return []
		const { producer } = facts
		// Who sends from a ward that the register does not know is taken to be far away from nobody: same province, another ward.
		const origin = placeOf(producer.ward_code, producer.former_district) ?? {
			...destination,
			wardCode: "",
			formerDistrict: null,
		}
		return [
			{
				producerId: producer.id,
				origin,
				weightGrams: facts.weightGrams,
				quantity,
				unitPrice: dong(unitPrice),
				fresh: isFresh(facts.subgroup),
			},
		]
	})
	return planParcels(parcelLines, destination, parcelRatesAt(at))
}

/** The lines with fresh goods that would not arrive in time where the plan leads: they cannot be ordered there. */
export function tooFarForFresh(lines: readonly ReviewedLine[], plan: ParcelPlan): ReviewedLine[] {
	const late = new Set(plan.parcels.filter(({ inTime }) => !inTime).map(({ producerId }) => producerId))
	return lines.filter(({ facts }) => facts && isFresh(facts.subgroup) && late.has(facts.producer.id))
}

/** The plan as the cart's shipping method keeps it. */
export function planDataOf(
	plan: ParcelPlan,
	lines: readonly ReviewedLine[],
	wardCode: string,
): ParcelPlanData {
	return {
		wardCode,
		parcels: plan.parcels.map(({ producerId, zone, weightGrams, goods, fee, fresh }) => ({
			producerId,
			zone,
			weightGrams,
			goods,
			fee,
			fresh,
			variantIds: lines
				.filter((line) => line.facts?.producer.id === producerId)
				.map((line) => line.variantId),
		})),
		fee: plan.fee,
	}
}

function placeOf(wardCode: string, formerDistrict: string | null): ParcelPlace | null {
	const ward = wardOf(wardCode)
	return (
		ward && {
			provinceCode: ward.provinceCode,
			wardCode: ward.code,
			formerDistrict: formerDistrict ?? ward.formerDistrict?.slug ?? null,
			region: regionOf(ward.provinceCode),
		}
	)
}
