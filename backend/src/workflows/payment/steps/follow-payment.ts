import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dong, payableTotal } from "@ocop/domain"
import { marketClock } from "../../../../clock"
import { PARCEL_MODULE } from "../../../modules/parcel"
import type ParcelModuleService from "../../../modules/parcel/service"
import { MARKET_PAYMENT_MODULE } from "../../../modules/payment"
import type MarketPaymentModuleService from "../../../modules/payment/service"
import { reasonOf } from "../../../reason-of"
import { announceAct } from "../../journal/announce-act"
import type { OwedParcels } from "../../parcel/steps/take-turn"
import { tellMedusa } from "../tell-medusa"

/**
 * An order's money and its parcels tell each other where they stand: what is not bought any more is not paid for, and what is paid for can be sent. For who has the order's turn; from the
 * tables alone and each part once. What Medusa cannot be told now stays owed and holds nothing else up.
 */
export const followPaymentStep = createStep("follow-payment", async (owed: OwedParcels, { container }) => {
	const payments = container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
	if (!(await payments.moneyOf([owed.orderId])).has(owed.orderId)) return new StepResponse(undefined)
	await settleByParcels(container, owed)
	await followRequest(container, owed.orderId)
	return new StepResponse(undefined)
})

async function settleByParcels(container: MedusaContainer, owed: OwedParcels): Promise<void> {
	const parcels = await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.listParcels({ placed_order_id: owed.placedOrderId }, { take: null })
	const acts = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.settle(owed.orderId, {
			standing: payableTotal(
				parcels.map(({ state, goods, fee }) => ({
					state,
					goods: dong(Number(goods)),
					fee: dong(Number(fee)),
				})),
			),
			cause: owed.parcels.some(({ state }) => state === "returned") ? "returned" : "cancelled",
			at: marketClock.now(),
			actor: { type: "system", id: null },
		})
	for (const act of acts) await announceAct(container, act)
}

async function followRequest(container: MedusaContainer, orderId: string): Promise<void> {
	const payments = container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
	const request = (await payments.moneyOf([orderId])).get(orderId)?.request
	if (!request || request.state === request.carriedOut) return
	const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE)
	if (request.paidAt) await parcels.markPaid(orderId, request.paidAt)
	try {
		if (request.state === "paid") await tellMedusa(container, request)
		// A request that expired is followed when its parcels are cancelled: see carry-out-payment.ts.
		const left = await parcels.listParcels(
			{ placed_order: { order_id: orderId }, state: "pending" },
			{ select: ["id"], take: 1 },
		)
		if (request.state === "paid" || left.length === 0) await payments.carriedOut(orderId, request.state)
	} catch (error) {
		container
			.resolve(ContainerRegistrationKeys.LOGGER)
			.error(`[payments] Medusa was not told yet that ${orderId} is ${request.state}: ${reasonOf(error)}`)
	}
}
