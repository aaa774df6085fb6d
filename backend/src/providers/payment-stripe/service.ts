import type {
	AuthorizePaymentInput,
	AuthorizePaymentOutput,
	DeletePaymentInput,
	DeletePaymentOutput,
	GetPaymentStatusInput,
	GetPaymentStatusOutput,
	InitiatePaymentInput,
	InitiatePaymentOutput,
	Logger,
} from "@medusajs/framework/types"
import { PaymentSessionStatus } from "@medusajs/framework/utils"
import StripeProvider from "@medusajs/payment-stripe/dist/services/stripe-provider"
import type { PaymentIntentOptions, StripeOptions } from "@medusajs/payment-stripe/dist/types"
import Stripe from "stripe"
import { MarketError } from "../../market-error"
import { isUnanswered, type StripeAccess, stripeClient } from "./stripe-client"

export type CardOptions = StripeOptions & StripeAccess

/**
 * Cards, by Medusa's own Stripe provider with three things told otherwise: the order comes first and is paid afterwards, so what is not paid yet is awaited and
 * refuses no order; Stripe is asked with limits of time; and of an intent only what the market needs is kept, nothing of the card or its holder.
 */
export default class CardPayment extends StripeProvider {
	private readonly logger: Logger

	constructor(cradle: Record<string, unknown> & { logger: Logger }, options: CardOptions) {
		super(cradle, options)
		this.logger = cradle.logger
		this.stripe_ = stripeClient(options)
	}

	/** A card is charged at once and whole when its holder confirms. */
	override get paymentIntentOptions(): PaymentIntentOptions {
		return { capture_method: "automatic", payment_method_types: ["card"] }
	}

	/**
	 * Opens an intent, once for a session: Stripe knows the session's id as the idempotency key, and the intent names its order (`order_code`, `cart_id`).
	 * Nobody but Stripe has its secret until the order stands.
	 *
	 * @throws MarketError order.payment_unavailable (409): Stripe does not answer, or takes no such amount. Nothing can be paid then
	 */
	override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
		try {
			const { order_code: code, cart_id: cartId, metadata, ...told } = input.data ?? {}
			const named = { ...told, metadata: { ...(metadata ?? {}), order_code: code, cart_id: cartId } }
			const { id, data } = await super.initiatePayment({ ...input, data: named })
			return { id, status: PaymentSessionStatus.PENDING, data: kept(data) }
		} catch (error) {
			this.logger.error(`[cards] no intent was opened: ${reason(error)}`)
			throw new MarketError("order.payment_unavailable", 409, { field: "payment" })
		}
	}

	/** Told at the placing, which waits for no card, and again when the money has come. */
	override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
		return await this.getPaymentStatus(input)
	}

	/** Captured when the money has come, given up when the intent is; anything else, also no answer, is awaited. */
	override async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
		try {
			const { status, data } = await super.getPaymentStatus(input)
			return { status: DECIDED.has(status) ? status : AWAITED, data: { ...input.data, ...kept(data) } }
		} catch (error) {
			if (!isUnanswered(error)) throw error
			this.logger.warn(`[cards] whether ${String(input.data?.id)} is paid is unknown: ${reason(error)}`)
			return { status: AWAITED, data: input.data }
		}
	}

	/**
	 * Only ever of a session without an order, whose secret nobody was given: an intent that Stripe does not hear of cannot be paid either, so a shopper who waits to order
	 * in another way does not wait for Stripe.
	 */
	override async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
		try {
			await this.stripe_.paymentIntents.cancel(String(data?.id), {}, AT_ONCE)
		} catch (error) {
			this.logger.warn(`[cards] ${String(data?.id)} was not cancelled at Stripe: ${reason(error)}`)
		}
		return { data }
	}

	/** The client retries by itself; a second round of retries above it would outlast the locks that a placing holds. */
	override async executeWithRetry<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
		return await ask()
	}
}

const AT_ONCE = { timeout: 2_000, maxNetworkRetries: 0 }
const AWAITED = PaymentSessionStatus.PENDING_AUTHORIZATION
const DECIDED: ReadonlySet<string> = new Set([PaymentSessionStatus.CAPTURED, PaymentSessionStatus.CANCELED])

/** What Medusa's payment and its provider read again later. */
const KEPT = ["id", "object", "amount", "currency", "status", "client_secret", "livemode"]

function kept(intent: Record<string, unknown> | undefined): Record<string, unknown> {
	return Object.fromEntries(Object.entries(intent ?? {}).filter(([name]) => KEPT.includes(name)))
}

/** Stripe's own words name no card and no person. */
function reason(error: unknown): string {
	if (error instanceof Stripe.errors.StripeError) return `${error.type} ${error.code ?? ""} ${error.message}`
	return error instanceof Error ? error.message : String(error)
}
