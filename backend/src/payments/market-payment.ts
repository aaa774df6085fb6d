import type { MedusaContainer } from "@medusajs/framework/types"
import { bankOf } from "@ocop/domain"
import { MARKET_PAYMENT_MODULE } from "../modules/payment"
import { isStripesRefund } from "../modules/payment/card-refunds"
import type MarketPaymentModuleService from "../modules/payment/service"
import type { RefundRecord } from "../modules/payment/service"
import { type PaidOrder, standingOf } from "./order-payment"
import type { MarketPayment } from "./payment-answers"
import { momentOf } from "./shoppers-refund"

/** The payment of an order as the operator sees it. */
export async function marketPayment(container: MedusaContainer, placed: PaidOrder): Promise<MarketPayment> {
	const { order_id: orderId, payment_method: method } = placed
	const money = (
		await container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE).moneyOf([orderId])
	).get(orderId)
	if (!money) {
		return {
			method,
			state: null,
			asked: 0,
			received: 0,
			fee: null,
			open: 0,
			expiresAt: null,
			paidAt: null,
			closedBecause: null,
			refunds: [],
			disputes: [],
		}
	}
	const { request, received, refunds, disputes } = money
	return {
		method,
		state: request.state,
		asked: request.asked,
		received: received.reduce((sum, { amount }) => sum + Number(amount), 0),
		fee: received.reduce<number | null>(
			(sum, { fee }) => (fee === null ? sum : (sum ?? 0) + Number(fee)),
			null,
		),
		open: standingOf(money).open,
		expiresAt: request.state === "awaiting" ? request.expiresAt.toISOString() : null,
		paidAt: request.paidAt?.toISOString() ?? null,
		closedBecause: request.closedBecause,
		refunds: refunds.map(operatorsRefund),
		disputes: disputes.map(({ id, amount, reason, status, at }) => ({
			id,
			amount: Number(amount),
			reason,
			status,
			at: at.toISOString(),
		})),
	}
}

/** A refund as the operator sees it: with the whole account, which the money is sent to. */
export function operatorsRefund(refund: RefundRecord): MarketPayment["refunds"][number] {
	const { id, code, cause, state, method, note, bank_bin: bankBin } = refund
	return {
		id,
		code,
		amount: Number(refund.amount),
		cause,
		state,
		method,
		account:
			bankBin === null
				? null
				: {
						bankBin,
						bankName: bankOf(bankBin)?.name ?? null,
						number: refund.account_number ?? "",
						holder: refund.account_holder ?? "",
					},
		byHand: isByHand(refund),
		at: momentOf(refund).toISOString(),
		note,
	}
}

/** Stripe carries its own refunds on; not one that it has refused, nor one that went by another way then. */
function isByHand({ method, state, external_id: externalId, note }: RefundRecord): boolean {
	if (method !== "card") return true
	return state === "due" ? note !== null : externalId !== null && !isStripesRefund(externalId)
}
