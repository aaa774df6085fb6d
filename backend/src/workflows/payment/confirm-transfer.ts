import type { MedusaContainer } from "@medusajs/framework/types"
import { isPublicCode, normalisePublicCode, type PaymentMethod } from "@ocop/domain"
import { marketClock } from "../../../clock"
import type { Actor } from "../../act"
import { MarketError } from "../../market-error"
import { PARCEL_MODULE } from "../../modules/parcel"
import type ParcelModuleService from "../../modules/parcel/service"
import { MARKET_PAYMENT_MODULE } from "../../modules/payment"
import type MarketPaymentModuleService from "../../modules/payment/service"
import { announceAct } from "../journal/announce-act"
import { matchMoney, type ReceivedMoney, receiveMoney } from "./receive-money"

/**
 * The operator has seen a transfer at the bank, and says which order it is for. Under the bank's reference, so that a statement or a hook that tells of it later books it no
 * second time.
 *
 * @throws MarketError 404; 409 payment.order_takes_none, payment.reference_known
 */
export async function confirmTransfer(
	container: MedusaContainer,
	{
		placedOrderId,
		amount,
		reference,
		note,
		actor,
	}: { placedOrderId: string; amount: number; reference: string; note: string | null; actor: Actor },
): Promise<ReceivedMoney> {
	const [placed] = await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.listPlacedOrders({ id: placedOrderId }, { take: 1 })
	if (!placed) throw new MarketError("not_found", 404)
	if (placed.payment_method !== "bank_transfer") throw new MarketError("payment.order_takes_none", 409)
	return await receiveMoney(
		container,
		{
			provider: "operator",
			externalId: reference,
			orderId: placed.order_id,
			content: note ?? "",
			amount,
			payer: null,
			at: marketClock.now(),
		},
		actor,
	)
}

/**
 * The operator says by an order's code which order money is for that named none.
 *
 * @throws MarketError 404 for money that is not there; 409 payment.order_takes_none with field code, payment.already_matched
 */
export async function matchByCode(
	container: MedusaContainer,
	{ receivedId, code: typed, actor }: { receivedId: string; code: string; actor: Actor },
): Promise<ReceivedMoney> {
	const code = normalisePublicCode(typed)
	const [money] = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.listReceivedPayments({ id: receivedId }, { take: 1 })
	if (!money) throw new MarketError("not_found", 404)
	// A charge of Stripe's that named no order may be for one that was to be paid by card; a transfer is not.
	const methods: PaymentMethod[] = money.provider === "stripe" ? ["bank_transfer", "card"] : ["bank_transfer"]
	const [placed] = isPublicCode(code)
		? await container
				.resolve<ParcelModuleService>(PARCEL_MODULE)
				.listPlacedOrders({ code, payment_method: methods }, { take: 1 })
		: []
	if (!placed) throw new MarketError("payment.order_takes_none", 409, { field: "code" })
	return await matchMoney(container, { receivedId, orderId: placed.order_id, actor })
}

/**
 * The operator says of money that it is for no order, and what it is.
 *
 * @throws MarketError 404; 409 payment.already_matched
 */
export async function setMoneyAside(
	container: MedusaContainer,
	told: { receivedId: string; note: string; actor: Actor },
): Promise<void> {
	const act = await container
		.resolve<MarketPaymentModuleService>(MARKET_PAYMENT_MODULE)
		.setAside({ ...told, at: marketClock.now() })
	if (act) await announceAct(container, act)
}
