import { type PaymentMethods, paymentMethods } from "@ocop/contracts"
import type { PaymentMethod } from "@ocop/domain"
import { BackendRefusal, BackendUnavailable, callBackend } from "~/platform/medusa.server"

/** Which ways to pay the checkout offers, cash first where it is one of them. */
export interface OfferedMethods {
	methods: PaymentMethod[]
	/** Transfers go to an account that does not exist. */
	demo: boolean
}

/** What is offered changes only when the backend is started anew. */
const KNOWN_FOR_MS = 60_000

let known: { answer: PaymentMethods; at: number } | undefined

/**
 * The ways to pay that are on. Never in the way of the page: a silent backend is answered by what it said last, or by cash, and refuses for itself what it
 * does not take.
 */
export async function offeredMethods(): Promise<OfferedMethods> {
	if (known === undefined || performance.now() - known.at > KNOWN_FOR_MS) {
		try {
			known = { answer: await callBackend("/store/payment-methods", paymentMethods), at: performance.now() }
		} catch (error) {
			if (!(error instanceof BackendRefusal || error instanceof BackendUnavailable)) throw error
		}
	}
	const answer = known?.answer
	if (answer === undefined || answer.methods.length === 0)
		return { methods: ["cash_on_delivery"], demo: false }
	return { methods: answer.methods, demo: answer.demo }
}
