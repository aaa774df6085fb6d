import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { disagreements } from "@ocop/domain"
import { z } from "zod"
import { PARCEL_MODULE } from "../modules/parcel"
import type ParcelModuleService from "../modules/parcel/service"
import { SETTLEMENT_MODULE } from "../modules/settlement"
import type { FoundDispute } from "../modules/settlement/disputes"
import type SettlementModuleService from "../modules/settlement/service"
import { moneyToBook } from "./money-to-book"
import { stateInOrder } from "./order-to-book"

const PAGE = 500

const orderRows = z.array(z.object({ id: z.string(), status: z.string() }))

/** Ids of all orders that are registered or booked, page by page. */
export async function* pagesOfOrders(container: MedusaContainer): AsyncGenerator<string[]> {
	const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE)
	const settlement = container.resolve<SettlementModuleService>(SETTLEMENT_MODULE)
	for (let after = ""; ; ) {
		const registered = await parcels.listPlacedOrders(
			{ order_id: { $gt: after } },
			{ select: ["order_id"], order: { order_id: "ASC" }, take: PAGE },
		)
		const booked = await settlement.listLedgerEvents(
			{ name: "placed", order_id: { $gt: after } },
			{ select: ["order_id"], order: { order_id: "ASC" }, take: PAGE },
		)
		// Both lists are read from the same place; where one ends earlier its rest comes with the next page.
		const ids = [...new Set([...registered, ...booked].map((row) => row.order_id))].sort().slice(0, PAGE)
		const last = ids.at(-1)
		if (last === undefined) return
		yield ids
		after = last
	}
}

/**
 * Where the ledger of these orders does not agree with the orders: events that are missing or that nothing accounts for, a sale that charges
 * another amount than the parcels cost, a booked order that nobody placed.
 */
export async function differencesOf(
	container: MedusaContainer,
	orderIds: readonly string[],
): Promise<{ differences: FoundDispute[]; events: number }> {
	if (orderIds.length === 0) return { differences: [], events: 0 }
	const ids = [...orderIds]
	// Events after the orders: what is booked in between is looked for by nobody, what is placed in between is not asked for.
	const placed = await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.listPlacedOrders({ order_id: ids }, { relations: ["parcels"], take: null })
	const { data } = await container
		.resolve(ContainerRegistrationKeys.QUERY)
		.graph({ entity: "order", fields: ["id", "status"], filters: { id: ids } })
	const statuses = new Map(orderRows.parse(data).map(({ id, status }) => [id, status]))
	const money = await moneyToBook(container, ids)
	const events = await container.resolve<SettlementModuleService>(SETTLEMENT_MODULE).eventsOf(ids)

	const differences = ids.flatMap((orderId): FoundDispute[] => {
		const order = placed.find((row) => row.order_id === orderId)
		const standing = events.filter((event) => event.orderId === orderId)
		if (!order) {
			const keys = standing.map(({ key }) => key)
			return keys.length === 0
				? []
				: [{ problem: "unknown_order", subject: orderId, orderId, detail: { events: keys } }]
		}
		const parcels = order.parcels.map(({ id, state }) => ({
			id,
			state: stateInOrder(state, statuses.get(orderId) ?? ""),
		}))
		const states = Object.fromEntries(parcels.map(({ id, state }) => [id, state]))
		const { missing, unexpected } = disagreements(orderId, parcels, standing, money.get(orderId))
		const sale = standing.find(({ name }) => name === "placed")
		const costs = order.parcels.reduce((sum, parcel) => sum + Number(parcel.goods) + Number(parcel.fee), 0)
		const dispute = (problem: FoundDispute["problem"], subject: string, detail: Record<string, unknown>) => ({
			problem,
			subject,
			orderId,
			detail,
		})
		return [
			...missing.map((key) => dispute("missing", key, { states })),
			...unexpected.map((key) => dispute("unexpected", key, { states })),
			...(sale && sale.charged !== costs
				? [dispute("wrong_charge", sale.key, { charged: sale.charged, parcels: costs })]
				: []),
		]
	})
	return { differences, events: events.length }
}
