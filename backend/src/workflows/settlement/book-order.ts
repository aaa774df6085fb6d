import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { missingEvents } from "@ocop/domain"
import { marketClock } from "../../../clock"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import { SETTLEMENT_RATES } from "../../modules/settlement/rates"
import type SettlementModuleService from "../../modules/settlement/service"
import { reasonOf } from "../../reason-of"
import { orderToBook } from "../../settlement/order-to-book"
import { announceAct } from "../journal/announce-act"

/**
 * Books what became of an order since it was booked last: its sale, and of each parcel that it was delivered, cancelled or came back. Everything is taken
 * from the tables, so it may be run by whoever changed something, by a job, twice, or by two processes at once: each event is posted once.
 *
 * @returns whether anything was posted; false for an order that is not registered yet
 * @throws Error when the order cannot be booked: its amounts do not agree, or no rate is known for its day
 */
export async function bookOrder(container: MedusaContainer, orderId: string): Promise<boolean> {
	const order = await orderToBook(container, orderId)
	if (!order) return false
	const at = marketClock.now()
	const act = await container
		.resolve<SettlementModuleService>(SETTLEMENT_MODULE)
		.bookOnce(orderId, (standing) => missingEvents(order, standing, SETTLEMENT_RATES, at), at)
	if (act) await announceAct(container, act)
	return act !== null
}

/**
 * The same, for who changed an order or its money: what was done stands whether it could be booked or not, and the ledger follows the journal by itself (followJournal). So a
 * failure here is a line in the log and holds nobody up.
 */
export async function bookOrderOrLater(container: MedusaContainer, orderId: string): Promise<void> {
	try {
		await bookOrder(container, orderId)
	} catch (error) {
		container
			.resolve(ContainerRegistrationKeys.LOGGER)
			.error(`[ledger] ${orderId} was not booked and is tried again within a minute: ${reasonOf(error)}`)
	}
}
