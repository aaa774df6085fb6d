import type { MedusaContainer } from "@medusajs/framework/types"
import { formatPhone } from "@ocop/domain"
import { MarketError } from "../../market-error"
import { marketOrder } from "../market-order"

/** What stands on the papers of a parcel. Money in đồng, weight in grams. */
export interface PaperFacts {
	code: string
	orderCode: string
	placedAt: Date
	sender: { name: string; ward: string; phone: string | null }
	receiver: { name: string; phone: string; address: string; note: string | null }
	lines: { title: string; unit: string; quantity: number; total: number }[]
	goods: number
	fee: number
	weightGrams: number
	fresh: boolean
	cashToCollect: number
	cashCollector: "producer" | "carrier"
	carrier: string | null
	tracking: string | null
	demo: boolean
}

/**
 * The facts of one parcel's papers.
 *
 * @throws MarketError 404 for an unknown order or parcel; 409 parcel.is_cancelled, because nothing is sent of it
 */
export async function paperFacts(
	container: MedusaContainer,
	placedOrderId: string,
	parcelId: string,
): Promise<PaperFacts> {
	const order = await marketOrder(container, placedOrderId)
	const parcel = order.parcels.find(({ id }) => id === parcelId)
	if (!parcel) throw new MarketError("not_found", 404)
	if (parcel.state === "cancelled") {
		throw new MarketError("parcel.is_cancelled", 409, { params: { code: parcel.code } })
	}
	const { name, ward, phone } = parcel.producer
	const { receiver } = order
	return {
		code: parcel.code,
		orderCode: order.code,
		placedAt: new Date(order.placedAt),
		sender: { name, ward, phone: phone && formatPhone(phone) },
		receiver: {
			name: receiver.name,
			phone: formatPhone(receiver.phone),
			address: receiver.address,
			note: receiver.note,
		},
		lines: parcel.lines,
		goods: parcel.goods,
		fee: parcel.fee,
		weightGrams: parcel.weightGrams,
		fresh: parcel.fresh,
		cashToCollect: parcel.cashToCollect,
		cashCollector: parcel.cashCollector,
		carrier: parcel.carrier,
		tracking: parcel.tracking,
		demo: order.demo,
	}
}
