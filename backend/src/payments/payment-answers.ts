import type {
	PaymentClosedBecause,
	PaymentMethod,
	PaymentRequestState,
	RefundCause,
	RefundState,
} from "@ocop/domain"

/** What the operator's pages of payments read. Money in đồng, instants in ISO. */

/** An order that waits for a transfer. */
export interface AwaitedTransfer {
	/** Of the placed order; see POST /admin/transfers/:id/confirm. */
	orderId: string
	code: string
	content: string
	asked: number
	received: number
	open: number
	expiresAt: string
	name: string
	/** +84… */
	phone: string
}

/** Money that came and named no order that is known. */
export interface UnmatchedMoney {
	/** See POST /admin/received-payments/:id/match and /set-aside. */
	id: string
	at: string
	amount: number
	content: string
	payer: string | null
	externalId: string
	provider: "vietqr" | "stripe" | "operator"
	/** What it is, when it was said to be for no order. */
	setAside: string | null
}

/** GET /admin/transfers?state=awaiting|unmatched|set_aside&q=&limit=&offset= */
export type TransfersPage =
	| { awaiting: AwaitedTransfer[]; count: number; limit: number; offset: number }
	| { unmatched: UnmatchedMoney[]; count: number; limit: number; offset: number }

/** POST /admin/statements {csv}. Lines count from 1, the heading being the first. */
export interface StatementAnswer {
	/** Lines that paid an order, whole or in part. */
	booked: number
	/** Lines that were known already. */
	known: number
	/** Lines that name no order; they wait in the list of unmatched money. */
	unmatched: number
	/** Lines that could not be read; `code` names errors_<code>. */
	problems: { line: number; code: string }[]
}

/** What a provider told and nobody could handle yet. What it told is not shown: it names who paid. */
export interface UnhandledEvent {
	/** See POST /admin/hook-events/:id/retry. */
	id: string
	provider: "vietqr" | "stripe"
	/** The provider's own name of it. */
	eventId: string
	/** When it was told. */
	at: string
	tries: number
	/** Why the last try failed, as programs say it. */
	error: string
}

/** GET /admin/hook-events?limit=&offset= */
export interface UnhandledEventsPage {
	events: UnhandledEvent[]
	count: number
	limit: number
	offset: number
}

/** POST /admin/hook-events/:id/retry. `left`: the event as it stands when it failed again; null when it is handled. */
export interface RetriedEvent {
	left: UnhandledEvent | null
}

export interface RefundRow {
	/** See POST /admin/refunds/:id/sent, /confirm and /fail. */
	id: string
	code: string
	/** Of the placed order. */
	orderId: string
	orderCode: string
	amount: number
	cause: RefundCause
	state: RefundState
	method: PaymentMethod
	/** Whole: the operator transfers to it. Null until the shopper has said it, and for a card. */
	account: { bankBin: string; bankName: string | null; number: string; holder: string } | null
	name: string
	/** +84… */
	phone: string
	/** An officer carries it on; the others go by themselves. */
	byHand: boolean
	/** When it came into its state. */
	at: string
	/** What was said with the last act, or why Stripe does not take what is due. */
	note: string | null
}

/** GET /admin/refunds?state=due|sent|confirmed|failed&q=&limit=&offset= */
export interface RefundsPage {
	refunds: RefundRow[]
	count: number
	limit: number
	offset: number
}

/** The payment of one order, in the operator's page of it. */
export interface MarketPayment {
	method: PaymentMethod
	/** Null for cash. */
	state: PaymentRequestState | null
	asked: number
	received: number
	/** What the provider kept of it; null while it has not told, and where nobody tells. */
	fee: number | null
	open: number
	expiresAt: string | null
	paidAt: string | null
	/** Why it is closed without having been paid. */
	closedBecause: PaymentClosedBecause | null
	refunds: Omit<RefundRow, "orderId" | "orderCode" | "name" | "phone">[]
	/** What the holder of the card has told their bank; none for other methods. */
	disputes: PaymentDispute[]
}

/** A card's holder says that they did not agree to a payment. It is answered at Stripe. */
export interface PaymentDispute {
	id: string
	amount: number
	/** In Stripe's words, as "fraudulent". */
	reason: string
	/** In Stripe's words: "needs_response", "under_review", "won", "lost" … */
	status: string
	/** When it came to stand so. */
	at: string
}
