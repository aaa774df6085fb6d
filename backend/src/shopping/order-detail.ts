import type { OrderDetail, OrderPaymentDetail } from "@ocop/contracts"
import {
	cashStillOpen,
	dong,
	mayShopperCancel,
	orderStateOf,
	type ParcelState,
	type PaymentMethod,
	sumDong,
} from "@ocop/domain"
import { PICTURE_SIDE } from "../catalogue/listing-facts"
import { paymentOf } from "../modules/parcel/payment-of"
import type { OrderRow } from "./order-rows"

/** An order's registration with its parcels and what happened to them, as the parcel module keeps it. */
export interface RegisteredOrder {
	code: string
	phone: string
	placed_at: Date
	payment_method: PaymentMethod
	paid_at: Date | null
	parcels: RegisteredParcel[]
}

interface RegisteredParcel {
	code: string
	producer_id: string
	zone: OrderDetail["parcels"][number]["zone"]
	goods: number
	fee: number
	cash_to_collect: number
	cash_collector: "producer" | "carrier"
	carrier: string | null
	tracking: string | null
	state: ParcelState
	events: { state: ParcelState; at: Date; note: string | null; sequence: number }[]
}

/** An order as its shopper sees it: what was ordered, of each parcel where it is and what is still to be paid for it, and where its payment stands. */
export function orderDetailOf(
	placed: RegisteredOrder,
	order: OrderRow,
	payment: OrderPaymentDetail,
): OrderDetail {
	const parcels = [...placed.parcels].sort(
		(a, b) => placeOfParcel(order, a.producer_id) - placeOfParcel(order, b.producer_id),
	)
	const states = parcels.map(({ state }) => state)
	const goods = sumDong(parcels.map((parcel) => dong(Number(parcel.goods))))
	const fee = sumDong(parcels.map((parcel) => dong(Number(parcel.fee))))
	return {
		code: placed.code,
		state: orderStateOf(paymentOf(placed), states),
		cancellable: mayShopperCancel(states),
		placedAt: placed.placed_at.toISOString(),
		contact: {
			name: order.shipping_address.first_name,
			phone: placed.phone,
			email: order.metadata.placing.email,
		},
		address: {
			street: order.shipping_address.address_1,
			wardName: order.shipping_address.city,
			provinceName: order.shipping_address.province,
			note: order.shipping_address.metadata?.note ?? null,
		},
		parcels: parcels.flatMap((parcel) => parcelOf(parcel, order)),
		payment,
		goods,
		fee,
		total: sumDong([goods, fee]),
	}
}

function parcelOf(parcel: RegisteredParcel, order: OrderRow): OrderDetail["parcels"] {
	const lines = order.items.filter((item) => item.metadata.producer_id === parcel.producer_id)
	const [first] = lines
	if (!first) return []
	const { producer_handle: handle, producer_name: name, producer_demo: demo } = first.metadata
	return [
		{
			code: parcel.code,
			producer: { handle, name, demo },
			zone: parcel.zone,
			state: parcel.state,
			timeline: [...parcel.events]
				.sort((a, b) => a.sequence - b.sequence)
				.map(({ state, at, note }) => ({ state, at: at.toISOString(), ...(note ? { note } : {}) })),
			lines: lines.map(lineOf),
			goods: Number(parcel.goods),
			fee: Number(parcel.fee),
			cashToCollect: cashStillOpen({ cash: dong(Number(parcel.cash_to_collect)), state: parcel.state }),
			cashCollector: parcel.cash_collector,
			carrier: parcel.carrier,
			tracking: parcel.tracking,
		},
	]
}

/** Parcels stand in the order of the plan. */
function placeOfParcel(order: OrderRow, producerId: string): number {
	return order.shipping_methods[0]?.data.parcels.findIndex((parcel) => parcel.producerId === producerId) ?? 0
}

function lineOf({ metadata, quantity, unit_price }: OrderRow["items"][number]) {
	return {
		handle: metadata.handle,
		title: { vi: metadata.title_vi, en: metadata.title_en },
		unit: { vi: metadata.unit_vi, en: metadata.unit_en },
		picture: { src: metadata.picture_src, width: PICTURE_SIDE, height: PICTURE_SIDE },
		quantity,
		unitPrice: unit_price,
		total: unit_price * quantity,
	}
}
