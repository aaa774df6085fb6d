import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { marketClock } from "../../../clock"
import { PARCEL_MODULE } from "../../modules/parcel"
import type ParcelModuleService from "../../modules/parcel/service"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import type SettlementModuleService from "../../modules/settlement/service"
import { reasonOf } from "../../reason-of"
import { differencesOf } from "../../settlement/order-differences"
import { announceAct } from "../journal/announce-act"
import { type FollowedAct, readJournalOn } from "../journal/read-on"
import { bookOrder } from "./book-order"

/** Acts on orders, their parcels and their money; Medusa's own roads past them are closed. */
const ON_ORDERS = ["parcel.", "payment."]

/**
 * Books every order of which the journal tells something since it was followed last: so nothing depends on the step that books right after
 * the act (invariant 19). What could not be booked is an alarm, and is tried again at every run.
 *
 * @returns how many orders were booked
 */
export async function followJournal(container: MedusaContainer): Promise<number> {
	const settlement = container.resolve<SettlementModuleService>(SETTLEMENT_MODULE)
	let booked = await bookEach(container, await disputedOrders(settlement))
	await readJournalOn(container, {
		position: await settlement.position(),
		follow: async (acts) => {
			booked += await bookEach(container, await ordersOf(container, acts))
		},
		moveTo: (position) => settlement.moveTo(position),
	})
	return booked
}

/** The orders that acts speak of. */
async function ordersOf(container: MedusaContainer, acts: readonly FollowedAct[]): Promise<Set<string>> {
	const orders = new Set<string>()
	const parcelIds = new Set<string>()
	for (const { name, subject_type: type, subject_id: id } of acts) {
		if (!ON_ORDERS.some((context) => name.startsWith(context))) continue
		if (type === "order") orders.add(id)
		if (type === "parcel") parcelIds.add(id)
	}
	const parcels = await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.listParcels({ id: [...parcelIds] }, { relations: ["placed_order"], take: null })
	for (const parcel of parcels) orders.add(parcel.placed_order.order_id)
	return orders
}

async function disputedOrders(settlement: SettlementModuleService): Promise<Set<string>> {
	const open = await settlement.listLedgerDisputes(
		{ problem: ["missing", "unbookable"], cleared_at: null },
		{ select: ["order_id"], take: null },
	)
	return new Set(open.map((dispute) => dispute.order_id))
}

/**
 * Books those of the orders that lack an event: most were booked with their act, and are not read again. Each for itself: what fails for one
 * does not hold up the others.
 */
async function bookEach(container: MedusaContainer, orderIds: ReadonlySet<string>): Promise<number> {
	const { differences } = await differencesOf(container, [...orderIds])
	const unbooked = new Set(
		differences.filter(({ problem }) => problem === "missing").map(({ orderId }) => orderId),
	)
	const settlement = container.resolve<SettlementModuleService>(SETTLEMENT_MODULE)
	const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
	let booked = 0
	for (const orderId of unbooked) {
		try {
			if (await bookOrder(container, orderId)) {
				logger.info(`[ledger] ${orderId} was not booked yet, and is now`)
				booked++
			}
		} catch (error) {
			const reason = reasonOf(error)
			logger.error(`[ledger] ${orderId} cannot be booked: ${reason}`)
			const found = { problem: "unbookable" as const, subject: orderId, orderId, detail: { reason } }
			for (const act of await settlement.dispute([found], marketClock.now()))
				await announceAct(container, act)
		}
	}
	return booked
}
