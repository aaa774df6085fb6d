import type { OrderDetail } from "@ocop/contracts"
import { dong, formatPhone } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { pictureData } from "~/features/picture/picture-data.server"
import { instantInWords } from "~/platform/figures"
import { localePath, textIn } from "~/platform/locale"

/** An order in one language; parcels as the shopper will receive them. */
export function orderView(order: OrderDetail, locale: Locale) {
	return {
		code: order.code,
		state: stateInWords(order.state, locale),
		placedAt: instantInWords(order.placedAt, locale),
		contact: { ...order.contact, phone: formatPhone(order.contact.phone) },
		address: [order.address.street, order.address.wardName, order.address.provinceName].join(", "),
		note: order.address.note,
		parcels: order.parcels.map((parcel) => ({
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
		})),
		goods: dong(order.goods),
		fee: dong(order.fee),
		total: dong(order.total),
	}
}
export type OrderView = ReturnType<typeof orderView>

function stateInWords(state: OrderDetail["state"], locale: Locale): string {
	switch (state) {
		case "cash_on_delivery":
			return m.checkout_state_cash_on_delivery({}, { locale })
		case "closed":
			return m.checkout_state_closed({}, { locale })
		case "cancelled":
			return m.checkout_state_cancelled({}, { locale })
	}
}
