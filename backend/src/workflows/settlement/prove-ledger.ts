import { setTimeout as sleep } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { marketClock } from "../../../clock"
import type { Actor } from "../../act"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import type { FoundDispute } from "../../modules/settlement/disputes"
import type SettlementModuleService from "../../modules/settlement/service"
import { differencesOf, pagesOfOrders } from "../../settlement/order-differences"
import { announceAct } from "../journal/announce-act"

/**
 * Proves the whole ledger: every event and every order sums to zero and is as it was posted, every placed order has its sale, and what
 * became of each parcel is booked. What is not so is logged, a row in the journal (settlement.ledger.disputed), and an alarm in the admin until
 * a later proof finds it sound.
 *
 * @param actor who asks for it; the market itself every night
 * @param secondLookMs an order that is being placed right now has no events yet: what differs is looked at again after so long
 * @returns what was found
 */
export async function proveLedger(
	container: MedusaContainer,
	{ actor, secondLookMs }: { actor: Actor; secondLookMs: number },
): Promise<FoundDispute[]> {
	const settlement = container.resolve<SettlementModuleService>(SETTLEMENT_MODULE)
	const suspects: string[] = []
	let orders = 0
	let events = 0
	for await (const orderIds of pagesOfOrders(container)) {
		const judged = await differencesOf(container, orderIds)
		suspects.push(...judged.differences.map(({ orderId }) => orderId))
		orders += orderIds.length
		events += judged.events
	}
	if (suspects.length > 0) await sleep(secondLookMs)
	const { differences } = await differencesOf(container, [...new Set(suspects)])
	const found = [...(await settlement.unsound()), ...differences]

	const acts = await settlement.recordProof({ found, orders, events, actor }, marketClock.now())
	if (found.length > 0) {
		const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
		logger.error(
			`[ledger] ${found.length} accounts are not sound; the admin shows them and the journal has them`,
		)
	}
	for (const act of acts) await announceAct(container, act)
	return found
}
