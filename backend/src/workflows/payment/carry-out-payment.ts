import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PARCEL_MODULE } from "../../modules/parcel"
import type ParcelModuleService from "../../modules/parcel/service"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import type MarketPaymentModuleService from "../../modules/payment/service"
import { reasonOf } from "../../reason-of"
import { cancelMarketOrder } from "../parcel/cancel-order"
import { carryOutParcels } from "../parcel/carry-out-parcels"

const MOST_AT_ONCE = 200

/**
 * What follows from where an order's payment stands: a paid order's parcels can be confirmed, one that was not paid in time is cancelled, Medusa and the books are told. What fails here
 * is in the log and owed: the request says so, and the reconciler comes every minute.
 *
 * @returns whether nothing is owed any more
 */
export async function carryOutPayment(container: MedusaContainer, orderId: string): Promise<boolean> {
	try {
		const [placed] = await container
			.resolve<ParcelModuleService>(PARCEL_MODULE)
			.listPlacedOrders({ order_id: orderId }, { relations: ["parcels"], take: 1 })
		const payments = container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		const request = (await payments.moneyOf([orderId])).get(orderId)?.request
		if (!placed || !request) return true
		const isGivenUp = request.state === "closed" && placed.parcels.some(({ state }) => state === "pending")
		if (isGivenUp) {
			await cancelMarketOrder(container).run({
				input: { placedOrderId: placed.id, actor: { type: "system", id: null }, note: null },
			})
		} else {
			await carryOutParcels(container).run({ input: { placedOrderId: placed.id, holder: randomUUID() } })
		}
		const after = (await payments.moneyOf([orderId])).get(orderId)?.request
		return after?.state === after?.carriedOut
	} catch (error) {
		container
			.resolve(ContainerRegistrationKeys.LOGGER)
			.error(`[payments] what follows for ${orderId} is left to the reconciler: ${reasonOf(error)}`)
		return false
	}
}

/** Carries out what killed processes and failures left of payments (invariant 19). @returns for how many nothing is owed now */
export async function carryOutOwedPayments(container: MedusaContainer): Promise<number> {
	const owed = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.tryNotCarriedOut(MOST_AT_ONCE)
	let done = 0
	for (const { orderId } of owed) if (await carryOutPayment(container, orderId)) done++
	return done
}
