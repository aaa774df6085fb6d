import type { OrderState, ParcelState } from "@ocop/domain"
import type { MarketPayment } from "../payments/payment-answers"

/** What the operator's pages of orders read. Money in đồng, instants in ISO. */

export interface MarketOrderRow {
	id: string
	code: string
	placedAt: string
	/** +84… */
	phone: string
	state: OrderState
	/** Of the parcels that are not cancelled. */
	total: number
	parcels: { code: string; producer: string; state: ParcelState; fresh: boolean }[]
	/** What was done is not carried out everywhere yet; the reconciler is at it. */
	owed: boolean
	demo: boolean
}

export interface MarketOrdersPage {
	orders: MarketOrderRow[]
	count: number
	limit: number
	offset: number
	/** How many attempts to order are being reconciled at this moment. */
	attempts: number
}

export interface ParcelStep {
	state: ParcelState
	at: string
	/** Name or e-mail of the officer; null for the shopper and for the market itself. */
	by: string | null
	actor: string
	note: string | null
}

export interface MarketParcel {
	id: string
	code: string
	state: ParcelState
	/** Where an officer may move it now. */
	next: ParcelState[]
	owed: boolean
	producer: { id: string; name: string; phone: string | null; ward: string }
	zone: string
	fresh: boolean
	weightGrams: number
	goods: number
	fee: number
	/** Nothing once it is delivered, returned or cancelled. */
	cashToCollect: number
	cashCollector: "producer" | "carrier"
	carrier: string | null
	tracking: string | null
	lines: { id: string; title: string; unit: string; quantity: number; unitPrice: number; total: number }[]
	timeline: ParcelStep[]
}

export interface MarketOrder {
	id: string
	/** Medusa's, for its own page of the order. */
	orderId: string
	code: string
	state: OrderState
	placedAt: string
	receiver: { name: string; phone: string; email: string | null; address: string; note: string | null }
	consent: { textVersion: string; at: string; locale: string }
	/** What was ordered, and what stands of it. */
	ordered: number
	goods: number
	fee: number
	total: number
	parcels: MarketParcel[]
	payment: MarketPayment
	/** The attempt by which it was ordered is still being reconciled. */
	attempt: PlacingAttempt | null
	demo: boolean
}

/** An attempt to order a cart that has not come to its end: it runs, or a reconciler ends it. */
export interface PlacingAttempt {
	code: string
	cartId: string
	holder: string
	/** Whether its turn is held at this moment. */
	held: boolean
	ageSeconds: number
}

export interface PlacingAttemptsPage {
	attempts: PlacingAttempt[]
	count: number
	limit: number
	offset: number
}
