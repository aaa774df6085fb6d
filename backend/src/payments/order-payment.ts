import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { OrderPaymentDetail } from "@ocop/contracts"
import { bankOf, type Dong, dong, type PaymentMethod, paymentStanding, sumDong } from "@ocop/domain"
import { z } from "zod"
import { environment } from "../../environment"
import { MARKET_PAYMENT_MODULE } from "../modules/payment"
import type { RequestRow } from "../modules/payment/requests"
import type MarketPaymentModuleService from "../modules/payment/service"
import type { MoneyOfOrder } from "../modules/payment/service"
import { shoppersRefund } from "./shoppers-refund"
import { vietQr } from "./vietqr"

/** What of a placed order's row its payment is told by. */
export interface PaidOrder {
	order_id: string
	payment_method: PaymentMethod
	parcels: readonly { goods: number; fee: number }[]
}

const cardSession = z.object({ client_secret: z.string() })

/** Nothing has happened, and there is nothing to do here. */
const NOTHING: OrderPaymentDetail = {
	method: "cash_on_delivery",
	asked: 0,
	received: 0,
	open: 0,
	expiresAt: null,
	paidAt: null,
	closedBecause: null,
	late: false,
	transfer: null,
	card: null,
	refunds: [],
}

/**
 * The payment of an order as its shopper sees it. Cash is told by the parcels.
 *
 * @param withCard whether who asks may pay by card: they came by the secret link
 */
export async function orderPayment(
	container: MedusaContainer,
	placed: PaidOrder,
	{ withCard }: { withCard: boolean },
): Promise<OrderPaymentDetail> {
	const { order_id: orderId, payment_method: method } = placed
	if (method === "cash_on_delivery") return NOTHING
	const money = (
		await container.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE).moneyOf([orderId])
	).get(orderId)
	// The moment between the order and what it asks for; after a crash a reconciler closes it.
	if (!money) return { ...NOTHING, method, asked: totalOf(placed), open: totalOf(placed) }
	const { request, received, refunds } = money
	const { open } = standingOf(money)
	const isAwaited = request.state === "awaiting"
	return {
		method,
		asked: request.asked,
		received: sumDong(received.map(({ amount }) => dong(Number(amount)))),
		open,
		expiresAt: isAwaited ? request.expiresAt.toISOString() : null,
		paidAt: request.paidAt?.toISOString() ?? null,
		closedBecause: request.closedBecause,
		late: received.some(({ late }) => late),
		transfer: isAwaited ? transferOf(request, open) : null,
		card: isAwaited && withCard ? await cardOf(container, request) : null,
		refunds: refunds.map(shoppersRefund),
	}
}

/** Where an order's money stands, see paymentStanding of the domain. */
export function standingOf({ request, received, refunds }: MoneyOfOrder): { open: Dong; due: Dong } {
	return paymentStanding({
		standing: dong(request.standing),
		received: sumDong(received.map(({ amount }) => dong(Number(amount)))),
		refunds: refunds.map(({ amount, state }) => ({ amount: dong(Number(amount)), state })),
		isOpen: request.state === "awaiting",
	})
}

function transferOf({ content }: RequestRow, amount: Dong): OrderPaymentDetail["transfer"] {
	// An operator who took the account away lets nobody pay into the one of before.
	const account = environment.vietqr
	if (content === null || account === null) return null
	const { bankBin, accountNumber, accountName, demo } = account
	return {
		bankName: bankOf(bankBin)?.name ?? null,
		bankBin,
		accountNumber,
		accountName,
		content,
		amount,
		qr: vietQr({ bankBin, accountNumber, amount, content }),
		demo,
	}
}

/** What the browser pays a card by; Medusa's session keeps it, and nothing of ours does. */
async function cardOf(
	container: MedusaContainer,
	{ method, sessionId }: RequestRow,
): Promise<OrderPaymentDetail["card"]> {
	const { stripe } = environment
	if (method !== "card" || sessionId === null || stripe === null) return null
	const [session] = await container
		.resolve(Modules.PAYMENT)
		.listPaymentSessions({ id: sessionId }, { select: ["id", "data"] })
	const { data } = cardSession.safeParse(session?.data)
	return data
		? {
				clientSecret: data.client_secret,
				publishableKey: stripe.publishableKey,
				scriptUrl: stripe.scriptUrl,
			}
		: null
}

function totalOf({ parcels }: PaidOrder): number {
	return parcels.reduce((sum, { goods, fee }) => sum + Number(goods) + Number(fee), 0)
}
