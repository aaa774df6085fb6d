import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cashStillOpen, dong, orderStateOf, parcelStatesAfter, standingAmounts } from "@ocop/domain"
import { MarketError } from "../market-error"
import { PARCEL_MODULE } from "../modules/parcel"
import type { Parcel } from "../modules/parcel/models/parcel"
import { paymentOf } from "../modules/parcel/payment-of"
import type ParcelModuleService from "../modules/parcel/service"
import { marketPayment } from "../payments/market-payment"
import { type OrderRow, orderRowOf } from "../shopping/order-rows"
import type { MarketOrder, MarketParcel } from "./market-order-answers"
import { producersOf, type Sender } from "./producers-of"

type ParcelRow = InferTypeOf<typeof Parcel>

/**
 * An order with its parcels, their timelines and what may be done with them.
 *
 * @throws MarketError 404 for an unknown id, and for an order that Medusa cannot show any more
 */
export async function marketOrder(container: MedusaContainer, id: string): Promise<MarketOrder> {
	const service = container.resolve<ParcelModuleService>(PARCEL_MODULE)
	const [placed] = await service.listPlacedOrders({ id }, { relations: ["parcels", "parcels.events"] })
	const order = placed ? await orderRowOf(container, placed.order_id) : null
	if (!placed || !order) throw new MarketError("not_found", 404)
	const [payment, senders, names, attempts] = await Promise.all([
		marketPayment(container, placed),
		producersOf(
			container,
			placed.parcels.map((parcel) => parcel.producer_id),
		),
		namesOf(
			container,
			placed.parcels.flatMap((parcel) => parcel.events.map((event) => event.actor_id)),
		),
		service.openPlacings({ cartId: placed.cart_id, limit: 1, offset: 0 }),
	])
	const amounts = placed.parcels.map(({ state, goods, fee }) => ({
		state,
		goods: dong(Number(goods)),
		fee: dong(Number(fee)),
	}))
	const { shipping_address: address } = order
	// Nobody can take on what is not paid for (modules/parcel/advancing.ts).
	const isAwaited = paymentOf(placed) === "awaiting_payment"
	return {
		id: placed.id,
		orderId: placed.order_id,
		code: placed.code,
		state: orderStateOf(
			paymentOf(placed),
			placed.parcels.map((parcel) => parcel.state),
		),
		placedAt: placed.placed_at.toISOString(),
		receiver: {
			name: address.first_name,
			phone: placed.phone,
			email: order.metadata.placing.email,
			address: [address.address_1, address.city, address.province].join(", "),
			note: address.metadata?.note ?? null,
		},
		consent: {
			textVersion: placed.consent_text_version,
			at: placed.consent_at.toISOString(),
			locale: placed.locale,
		},
		ordered: standingAmounts(amounts.map((parcel) => ({ ...parcel, state: "pending" as const }))).total,
		...standingAmounts(amounts),
		parcels: placed.parcels
			.map((parcel) => parcelOf(parcel, order, senders, names))
			.map((parcel) =>
				isAwaited ? { ...parcel, next: parcel.next.filter((to) => to !== "confirmed") } : parcel,
			)
			.sort((a, b) => (a.code < b.code ? -1 : 1)),
		payment,
		attempt: attempts.placings[0] ?? null,
		demo: placed.demo,
	}
}

function parcelOf(
	parcel: ParcelRow,
	order: OrderRow,
	senders: ReadonlyMap<string, Sender>,
	names: ReadonlyMap<string, string>,
): MarketParcel {
	const [goods, fee] = [dong(Number(parcel.goods)), dong(Number(parcel.fee))]
	const lines = order.items.filter((item) => parcel.line_ids.includes(item.id))
	return {
		id: parcel.id,
		code: parcel.code,
		state: parcel.state,
		next: parcelStatesAfter(parcel.state, "operator"),
		owed: parcel.state !== parcel.carried_out,
		producer: senders.get(parcel.producer_id) ?? {
			id: parcel.producer_id,
			name: lines[0]?.metadata.producer_name ?? parcel.producer_id,
			phone: null,
			ward: "",
		},
		zone: parcel.zone,
		fresh: parcel.fresh,
		weightGrams: parcel.weight_grams,
		goods,
		fee,
		cashToCollect: cashStillOpen({ state: parcel.state, cash: dong(Number(parcel.cash_to_collect)) }),
		cashCollector: parcel.cash_collector,
		carrier: parcel.carrier,
		tracking: parcel.tracking,
		lines: lines.map(({ id, metadata, quantity, unit_price: unitPrice }) => ({
			id,
			title: metadata.title_vi,
			unit: metadata.unit_vi,
			quantity,
			unitPrice,
			total: unitPrice * quantity,
		})),
		timeline: [...parcel.events]
			.sort((a, b) => Number(a.sequence) - Number(b.sequence))
			.map((event) => ({
				state: event.state,
				at: event.at.toISOString(),
				by: event.actor_id === null ? null : (names.get(event.actor_id) ?? null),
				actor: event.actor_type,
				note: event.note,
			})),
	}
}

/** Names of officers, by e-mail where they gave none. */
async function namesOf(
	container: MedusaContainer,
	ids: readonly (string | null)[],
): Promise<Map<string, string>> {
	const asked = [...new Set(ids)].flatMap((id) => id ?? [])
	if (asked.length === 0) return new Map()
	const users = await container
		.resolve(Modules.USER)
		.listUsers({ id: asked }, { select: ["id", "email", "first_name", "last_name"] })
	return new Map(
		users.map(({ id, email, first_name: first, last_name: last }) => [
			id,
			[last, first].filter(Boolean).join(" ") || email,
		]),
	)
}
