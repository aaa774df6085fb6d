import type { OrderDetail } from "@ocop/contracts"
import { type Dong, dong, formatPhone, sumDong } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { paidOf } from "~/features/payment/payment-view.server"
import { methodInWords } from "~/features/payment/payment-words"
import { pictureData } from "~/features/picture/picture-data.server"
import { instantInWords } from "~/platform/figures"
import { localePath, textIn } from "~/platform/locale"
import { cancellationInWords, cancelQuestionInWords } from "./cancel-words.server"
import { carriageInWords, moneyInWords, parcelStateInWords } from "./parcel-words.server"

type Parcel = OrderDetail["parcels"][number]

/** An order in one language: its parcels as the shopper will receive them, and what is still to be paid for them. */
export function orderView(told: OrderDetail, locale: Locale) {
	const order = asPaid(told)
	const money = moneyOf(order)
	const partly =
		order.state !== "cancelled" &&
		order.state !== "closed" &&
		order.parcels.some(({ state }) => state === "cancelled")
	return {
		code: order.code,
		state: stateInWords(order.state, partly, locale),
		cancelled: order.state === "cancelled",
		awaited: order.state === "awaiting_payment",
		cancellable: order.cancellable,
		/** What it means to cancel it now. */
		cancelText: cancelQuestionInWords(order.payment, locale),
		/** What its cancellation means for the money, in words; null where nothing was cancelled. */
		cancellation:
			order.state === "cancelled" || partly
				? cancellationInWords(order.payment, { whole: !partly, ...money }, locale)
				: null,
		placedAt: instantInWords(order.placedAt, locale),
		contact: { ...order.contact, phone: formatPhone(order.contact.phone) },
		address: [order.address.street, order.address.wardName, order.address.provinceName].join(", "),
		note: order.address.note,
		parcels: order.parcels.map((parcel) => parcelView(parcel, order, locale)),
		method: methodInWords(order.payment.method, locale),
		/** Whether the money is asked for at the door, or before. */
		atTheDoor: order.payment.method === "cash_on_delivery",
		goods: dong(order.goods),
		fee: dong(order.fee),
		money,
	}
}
export type OrderView = ReturnType<typeof orderView>
export type ParcelView = OrderView["parcels"][number]

/** Parcels follow the money within moments: until then an order whose money is there would ask for it in the same breath. */
function asPaid(order: OrderDetail): OrderDetail {
	return order.state === "awaiting_payment" && order.payment.paidAt !== null
		? { ...order, state: "paid" }
		: order
}

function parcelView(parcel: Parcel, order: OrderDetail, locale: Locale) {
	return {
		code: parcel.code,
		state: parcel.state,
		stateWords: parcelStateInWords(parcel.state, locale),
		timeline: parcel.timeline.map(({ state, at, note }) => ({
			state,
			words: parcelStateInWords(state, locale),
			at: instantInWords(at, locale),
			note: note ?? null,
		})),
		carriage: carriageInWords(parcel, locale),
		cash: moneyInWords(parcel, order, locale),
		producer: {
			name: parcel.producer.name,
			href: localePath(`/chu-the/${parcel.producer.handle}`, locale),
		},
		lines: parcel.lines.map((line) => ({
			href: localePath(`/san-pham/${line.handle}`, locale),
			title: textIn(line.title, locale).text,
			unit: textIn(line.unit, locale).text,
			picture: line.picture && pictureData(line.picture, ""),
			quantity: line.quantity,
			total: dong(line.total),
		})),
		fee: dong(parcel.fee),
	}
}

/** What became of the order's money, in đồng: what was cancelled, came back, was paid and is to be paid is the whole, and what is given back besides. */
function moneyOf(order: OrderDetail) {
	const sumWhere = (counts: (parcel: Parcel) => boolean): Dong =>
		sumDong(order.parcels.filter(counts).map(({ goods, fee }) => dong(goods + fee)))
	const gone = {
		cancelled: sumWhere(({ state }) => state === "cancelled"),
		returned: sumWhere(({ state }) => state === "returned"),
	}
	if (order.payment.method !== "cash_on_delivery") {
		const { received, givenBack } = paidOf(order.payment)
		return { ...gone, paid: received, givenBack, toPay: dong(order.payment.open) }
	}
	return {
		...gone,
		paid: sumWhere(({ state }) => state === "delivered"),
		givenBack: dong(0),
		toPay: sumDong(order.parcels.map(({ cashToCollect }) => dong(cashToCollect))),
	}
}

function stateInWords(state: OrderDetail["state"], partly: boolean, locale: Locale): string {
	if (partly && state !== "awaiting_payment") return m.order_state_partly_cancelled({}, { locale })
	switch (state) {
		case "awaiting_payment":
			return m.order_state_awaiting_payment({}, { locale })
		case "paid":
			return m.order_state_paid({}, { locale })
		case "cash_on_delivery":
			return m.checkout_state_cash_on_delivery({}, { locale })
		case "closed":
			return m.checkout_state_closed({}, { locale })
		case "cancelled":
			return m.checkout_state_cancelled({}, { locale })
	}
}
