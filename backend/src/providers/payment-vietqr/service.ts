import { randomUUID } from "node:crypto"
import type {
	AuthorizePaymentInput,
	AuthorizePaymentOutput,
	CancelPaymentInput,
	CancelPaymentOutput,
	CapturePaymentInput,
	CapturePaymentOutput,
	DeletePaymentInput,
	DeletePaymentOutput,
	GetPaymentStatusInput,
	GetPaymentStatusOutput,
	InitiatePaymentInput,
	InitiatePaymentOutput,
	ProviderWebhookPayload,
	RefundPaymentInput,
	RefundPaymentOutput,
	RetrievePaymentInput,
	RetrievePaymentOutput,
	UpdatePaymentInput,
	UpdatePaymentOutput,
	WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"

/**
 * Transfers to the market's account, as Medusa knows them: awaited from the order on, captured when the market says that the money is there. Whether it is, is known by the
 * market's own payment module from hooks, statements and the operator; nobody is asked here, so nothing can fail.
 */
export default class TransferPayment extends AbstractPaymentProvider {
	static override identifier = "vietqr"

	// Medusa's is protected, and a provider is made from outside.
	constructor(cradle: Record<string, unknown>, options: Record<string, unknown>) {
		super(cradle, options)
	}

	async initiatePayment({ data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
		return { id: `transfer_${randomUUID()}`, data: { ...data }, status: PaymentSessionStatus.PENDING }
	}

	/** Told at the placing, which waits for no money, and again by who has it (workflows/payment/tell-medusa.ts). */
	async authorizePayment({ data, context }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
		return { data: { ...data }, status: isPaid(context) ? PaymentSessionStatus.CAPTURED : AWAITED }
	}

	async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
		return { data: { ...data }, status: AWAITED }
	}

	async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
		return { data: { ...data } }
	}

	async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
		return { data: { ...data } }
	}

	async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
		return { data: { ...data } }
	}

	/** A person sends it back from the bank's own program, see workflows/payment/move-refund.ts. */
	async refundPayment({ data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
		return { data: { ...data } }
	}

	async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
		return { data: { ...data } }
	}

	async updatePayment({ data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
		return { data: { ...data }, status: PaymentSessionStatus.PENDING }
	}

	/** Medusa's own hook routes are closed (api/closed-doors.ts). */
	async getWebhookActionAndData(_payload: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
		return { action: PaymentActions.NOT_SUPPORTED }
	}
}

const AWAITED = PaymentSessionStatus.PENDING_AUTHORIZATION

/** What tells the provider that the market has the money; no request from outside reaches this context. */
export const MARKET_IS_PAID = { market_is_paid: true } as const

function isPaid(context: AuthorizePaymentInput["context"]): boolean {
	return context !== undefined && "market_is_paid" in context && context.market_is_paid === true
}
