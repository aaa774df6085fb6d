import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderDetail } from "@ocop/contracts"
import { type Dong, dong } from "@ocop/domain"
import type { Locale } from "@ocop/messages"
import { environment } from "../../environment"
import { PARCEL_MODULE } from "../modules/parcel"
import { orderToken } from "../modules/parcel/order-token"
import type ParcelModuleService from "../modules/parcel/service"
import { orderPayment } from "../payments/order-payment"
import { orderDetailOf } from "../shopping/order-detail"
import { orderRowOf } from "../shopping/order-rows"

export type MailParcel = OrderDetail["parcels"][number] & {
	/** What of it was paid before it was sent: all that nobody collects. */
	paidBefore: Dong
}

/** What mails tell of an order. `link` opens it and is secret: it goes to the shopper alone. */
export interface MailFacts {
	code: string
	name: string
	locale: Locale
	link: string
	order: OrderDetail
	parcels: MailParcel[]
}

/** @throws Error for an order that is not registered or cannot be read */
export async function mailFacts(
	container: MedusaContainer,
	orderId: string,
	locale: Locale,
): Promise<MailFacts> {
	const [placed] = await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.listPlacedOrders({ order_id: orderId }, { relations: ["parcels", "parcels.events"] })
	const row = placed ? await orderRowOf(container, orderId) : null
	if (!placed || !row) throw new Error(`Order ${orderId} is not registered or cannot be read`)
	const payment = await orderPayment(container, placed, { withCard: false })
	const order = orderDetailOf(placed, row, payment)
	const isPaid = placed.payment_method === "cash_on_delivery" || placed.paid_at !== null
	const collected = new Map(placed.parcels.map((parcel) => [parcel.code, Number(parcel.cash_to_collect)]))
	return {
		code: order.code,
		name: order.contact.name,
		locale,
		link: secretLink(orderId, order.code, locale),
		order,
		parcels: order.parcels.map((parcel) => ({
			...parcel,
			paidBefore: dong(
				isPaid ? Math.max(0, parcel.goods + parcel.fee - (collected.get(parcel.code) ?? 0)) : 0,
			),
		})),
	}
}

/** Derived anew for every mail; nobody stores it (decision 0025). */
function secretLink(orderId: string, code: string, locale: Locale): string {
	const link = new URL(locale === "en" ? `/en/don-hang/${code}` : `/don-hang/${code}`, environment.shopUrl)
	link.searchParams.set("khoa", orderToken(orderId, environment.orderLinkSecret))
	return link.href
}
