import { refundAccountTyped } from "@ocop/contracts"
import { REFUND_STATES } from "@ocop/domain"
import { z } from "zod"
import { neededText, optionalText } from "../form"

const paging = {
	limit: z.coerce.number().int().min(1).max(100).default(20),
	offset: z.coerce.number().int().min(0).max(100_000).default(0),
}

export const transfersQuery = z.strictObject({
	state: z.enum(["awaiting", "unmatched", "set_aside"]).default("awaiting"),
	/** A code, a content, a part of a phone; of unmatched money a part of its content or reference. */
	q: z.string().trim().max(100).optional(),
	...paging,
})

export const refundsQuery = z.strictObject({
	state: z.enum(REFUND_STATES).default("due"),
	/** A code of a refund or an order, or a part of a phone. */
	q: z.string().trim().max(100).optional(),
	...paging,
})

export const hookEventsQuery = z.strictObject(paging)

export const retryBody = z.strictObject({})

/** What one transfer can hold. */
const AMOUNT_MAX = 100_000_000_000
const REFERENCE_MAX = 100
const NOTE_MAX = 500

export const confirmBody = z.strictObject({
	amount: z
		.number({ error: "form_amount" })
		.int("form_amount")
		.min(1, "form_amount")
		.max(AMOUNT_MAX, "form_amount"),
	reference: neededText(REFERENCE_MAX),
	note: optionalText(NOTE_MAX),
})

export const setAsideBody = z.strictObject({ note: neededText(NOTE_MAX) })

export const matchBody = z.strictObject({ code: neededText(40) })

export const statementBody = z.strictObject({
	csv: z.string({ error: "form_missing" }).min(1, "form_missing"),
})

/** An account as it was said; readRefundAccount judges it, also what was left out. */
export const accountBody = z.strictObject({
	bankBin: refundAccountTyped.bankBin.default(""),
	accountNumber: refundAccountTyped.accountNumber.default(""),
	accountHolder: refundAccountTyped.accountHolder.default(""),
})

/** What each act on a refund says beside itself. */
export const refundActBodies = {
	sent: z.strictObject({
		reference: neededText(REFERENCE_MAX),
		/** Where it was transferred to, as RefundRow.account showed it; without it nothing is compared. */
		account: z
			.strictObject({ bankBin: z.string().max(20), number: z.string().max(40), holder: z.string().max(100) })
			.optional(),
	}),
	confirm: z.strictObject({}),
	fail: z.strictObject({ note: neededText(NOTE_MAX) }),
}
