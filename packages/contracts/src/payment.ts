import { PAYMENT_CLOSED_BECAUSE, PAYMENT_METHODS, REFUND_CAUSES, REFUND_STATES } from "@ocop/domain"
import { z } from "zod"
import { dongAmount, instantText } from "./text"

export const paymentMethod = z.enum(PAYMENT_METHODS)

/** What the browser needs to show the provider's own form for a card. */
export const cardForm = z.object({ publishableKey: z.string(), scriptUrl: z.string() })

/** How one can pay at this moment. Cash may still be refused for an order: alcohol, limits. */
export const paymentMethods = z.object({
	methods: z.array(paymentMethod),
	/** Present when cards are taken. */
	card: cardForm.nullable(),
	/** The account to transfer to is made up: nothing is to be transferred. */
	demo: z.boolean(),
})
export type PaymentMethods = z.infer<typeof paymentMethods>

/** Money that goes back. `account`: where to, its number cut down to what its owner recognises. */
export const orderRefund = z.object({
	code: z.string(),
	amount: dongAmount,
	state: z.enum(REFUND_STATES),
	cause: z.enum(REFUND_CAUSES),
	method: paymentMethod,
	account: z.object({ bankBin: z.string(), number: z.string(), holder: z.string() }).nullable(),
	/** It cannot be sent before its shopper has said where to. */
	accountNeeded: z.boolean(),
	/** When it came into its state. */
	at: instantText,
})
export type OrderRefund = z.infer<typeof orderRefund>

export const orderPayment = z.object({
	method: paymentMethod,
	/** What was asked when it was ordered; 0 for cash, which the parcels tell. */
	asked: dongAmount,
	received: dongAmount,
	/** Still to be paid; 0 once it is paid or closed. */
	open: dongAmount,
	/** When it is given up; null once it is paid or closed, and for cash. */
	expiresAt: instantText.nullable(),
	paidAt: instantText.nullable(),
	/** Why it is not asked for any more without having been paid. */
	closedBecause: z.enum(PAYMENT_CLOSED_BECAUSE).nullable(),
	/** Money came after it had been given up, and goes back. */
	late: z.boolean(),
	/** Only while it is awaited by transfer. */
	transfer: z
		.object({
			bankName: z.string().nullable(),
			bankBin: z.string(),
			accountNumber: z.string(),
			accountName: z.string(),
			/** To be written with the transfer, letter by letter: by it the money finds the order. */
			content: z.string(),
			/** What is still open. */
			amount: dongAmount,
			/** The text that a QR code carries (NAPAS, EMVCo). */
			qr: z.string(),
			/** A made-up account in a bank that does not exist. */
			demo: z.boolean(),
		})
		.nullable(),
	/** Only while it is awaited by card, and only to who came by the secret link. */
	card: cardForm.extend({ clientSecret: z.string() }).nullable(),
	refunds: z.array(orderRefund),
})
export type OrderPaymentDetail = z.infer<typeof orderPayment>

const secretPair = { code: z.string().min(4).max(40), token: z.string().min(16).max(64) }

/** An account as it is typed, a shopper's or an officer's for one; the backend judges it field by field. */
export const refundAccountTyped = {
	bankBin: z.string().trim().max(20),
	accountNumber: z.string().trim().max(40),
	accountHolder: z.string().trim().max(100),
}

/**
 * Where refunds are to be sent: 200 orderRefundAccountAnswer; 404 for a wrong pair, 409 refund.already_sent when none waits for an account any more, 422 with
 * one problem a field.
 */
export const orderRefundAccountBody = z.strictObject({
	...secretPair,
	...refundAccountTyped,
})
export type OrderRefundAccountBody = z.infer<typeof orderRefundAccountBody>

export const orderRefundAccountAnswer = z.object({ refunds: z.array(orderRefund) })

/** Asks the provider at once whether an order was paid: 200 orderPayment; 404 for a wrong pair. */
export const orderPaymentCheckBody = z.strictObject(secretPair)
