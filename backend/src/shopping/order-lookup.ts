import type { MedusaContainer } from "@medusajs/framework/types"
import type { orderDetail, orderLookupBody } from "@ocop/contracts"
import { isPublicCode, normalisePublicCode, parsePhone } from "@ocop/domain"
import type { z } from "zod"
import { PICTURE_SIDE } from "../catalogue/listing-facts"
import { MarketError } from "../market-error"
import { PARCEL_MODULE } from "../modules/parcel"
import { isTokenOf } from "../modules/parcel/order-token"
import type ParcelModuleService from "../modules/parcel/service"
import { type OrderRow, orderRowOf } from "./order-rows"

type OrderDetail = z.infer<typeof orderDetail>
type Lookup = z.output<typeof orderLookupBody>

/**
 * An order by its code and either the secret link's token or the phone that ordered.
 *
 * @throws MarketError 404, the same whichever part is wrong
 */
export async function lookUpOrder(container: MedusaContainer, lookup: Lookup): Promise<OrderDetail> {
	const code = normalisePublicCode(lookup.code)
	const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE)
	const [placed] = isPublicCode(code)
		? await parcels.listPlacedOrders({ code }, { relations: ["parcels"] })
		: []
	if (!placed || !opens(lookup, placed)) throw new MarketError("order.not_found", 404)
	const order = await orderRowOf(container, placed.order_id)
	if (!order) throw new MarketError("order.not_found", 404)
	return {
		code: placed.code,
		state:
			order.status === "canceled"
				? "cancelled"
				: order.status === "completed"
					? "closed"
					: "cash_on_delivery",
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
		parcels: [...placed.parcels]
			.sort((a, b) => placeOfParcel(order, a.producer_id) - placeOfParcel(order, b.producer_id))
			.flatMap((parcel) => {
				const lines = order.items.filter((item) => item.metadata.producer_id === parcel.producer_id)
				const [first] = lines
				if (!first) return []
				const { producer_handle: handle, producer_name: name, producer_demo: demo } = first.metadata
				return [
					{
						producer: { handle, name, demo },
						zone: parcel.zone,
						lines: lines.map(lineOf),
						goods: Number(parcel.goods),
						fee: Number(parcel.fee),
					},
				]
			}),
		goods: order.total - order.shipping_total,
		fee: order.shipping_total,
		total: order.total,
	}
}

function opens(lookup: Lookup, placed: { token_hash: string; phone: string }): boolean {
	return "token" in lookup
		? isTokenOf(lookup.token, placed.token_hash)
		: parsePhone(lookup.phone) === placed.phone
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
