import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
	dong,
	hasParcelLeft,
	NO_MONEY,
	type OrderInStates,
	PARCEL_STATES,
	type ParcelInState,
	type ParcelState,
	timesDong,
} from "@ocop/domain"
import { z } from "zod"
import { PARCEL_MODULE } from "../modules/parcel"
import type ParcelModuleService from "../modules/parcel/service"
import { PRODUCER_MODULE } from "../modules/producer"
import type ProducerModuleService from "../modules/producer/service"
import { type OrderRow, orderRowOf } from "../shopping/order-rows"
import { moneyToBook } from "./money-to-book"

const CANCELLED_BY_MEDUSA = "canceled"

const productRows = z.array(
	z.object({ id: z.string(), metadata: z.object({ subgroup: z.string() }).nullish().catch(null) }),
)

const amount = z.coerce.number().int().min(0)
const parcelRows = z.array(
	z.object({
		id: z.string(),
		producer_id: z.string(),
		goods: amount,
		fee: amount,
		line_ids: z.array(z.string()),
		state: z.enum(PARCEL_STATES),
		cash_to_collect: amount.nullish(),
		cash_collector: z.enum(["producer", "carrier"]).nullish(),
	}),
)

/**
 * An order with all that its money is booked by, read from the tables that know it; null when it is not registered yet. Where nobody says how
 * much cash is taken for a parcel, it is goods and delivery, and a carrier takes it.
 */
export async function orderToBook(
	container: MedusaContainer,
	orderId: string,
): Promise<OrderInStates | null> {
	const [placed] = await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.listPlacedOrders({ order_id: orderId }, { relations: ["parcels"], take: 1 })
	if (!placed) return null
	const order = await orderRowOf(container, orderId)
	if (!order) throw new Error(`Order ${orderId} is registered and cannot be read`)
	const rows = parcelRows.parse(placed.parcels)
	const [money, subgroups, kinds] = await Promise.all([
		moneyToBook(container, [orderId]),
		subgroupsOf(container, order),
		producerKindsOf(
			container,
			rows.map((parcel) => parcel.producer_id),
		),
	])
	const parcels = rows.map(
		({ id, producer_id, goods, fee, line_ids, state, cash_to_collect, cash_collector }): ParcelInState => ({
			id,
			producer: { id: producer_id, kind: kinds.get(producer_id) ?? null },
			lines: order.items
				.filter((item) => line_ids.includes(item.id))
				.map((item) => ({
					gross: timesDong(dong(item.unit_price), item.quantity),
					subgroup: subgroups.get(item.product_id) ?? null,
				})),
			goods: dong(goods),
			fee: dong(fee),
			deliveredBy: cash_collector ?? "carrier",
			cashToCollect: dong(cash_to_collect ?? goods + fee),
			state: stateInOrder(state, order.status),
		}),
	)
	return {
		orderId,
		placedAt: new Date(placed.placed_at),
		// The same order of entries whoever books it.
		parcels: parcels.sort((a, b) => (a.id < b.id ? -1 : 1)),
		money: money.get(orderId) ?? NO_MONEY,
	}
}

/** A parcel's state as the ledger takes it: an order that was cancelled in Medusa sends nothing that has not left yet. */
export function stateInOrder(state: ParcelState, orderStatus: string): ParcelState {
	return orderStatus === CANCELLED_BY_MEDUSA && !hasParcelLeft(state) ? "cancelled" : state
}

async function subgroupsOf(container: MedusaContainer, order: OrderRow): Promise<Map<string, string>> {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "product",
		fields: ["id", "metadata"],
		filters: { id: [...new Set(order.items.map((item) => item.product_id))] },
		// A listing that is gone was sold under its subgroup all the same.
		withDeleted: true,
	})
	return new Map(
		productRows
			.parse(data)
			.flatMap(({ id, metadata }) => (metadata ? [[id, metadata.subgroup] as const] : [])),
	)
}

async function producerKindsOf(container: MedusaContainer, ids: readonly string[]) {
	const rows = await container
		.resolve<ProducerModuleService>(PRODUCER_MODULE)
		.listProducers({ id: [...ids] }, { select: ["id", "kind"], take: null })
	return new Map(rows.map(({ id, kind }) => [id, kind]))
}
