import { newId, seconds } from "./ids"
import type { CardMethod, CardProblem } from "./shapes"

/** What becomes of a card that is charged. `refunds`: how money goes back to it. `disputed`: its holder complains at once. */
export interface TestCard {
	method: CardMethod
	problem: CardProblem | null
	needsChallenge: boolean
	refunds: "at once" | "later" | "fails later"
	disputed: boolean
}

const declined = (declineCode: string): CardProblem => ({
	type: "card_error",
	code: "card_declined",
	decline_code: declineCode,
	message:
		declineCode === "insufficient_funds" ? "Your card has insufficient funds." : "Your card was declined.",
})

const refused = (code: string, message: string): CardProblem => ({ type: "card_error", code, message })

/** Stripe's own numbers for tests, with what they do there. Every other number that checks is a card that pays. */
const PROBLEMS: Record<string, CardProblem> = {
	"4000000000000002": declined("generic_decline"),
	"4000000000009995": declined("insufficient_funds"),
	"4000000000009987": declined("lost_card"),
	"4000000000000069": refused("expired_card", "Your card has expired."),
	"4000000000000127": refused("incorrect_cvc", "Your card's security code is incorrect."),
	"4000000000000119": refused(
		"processing_error",
		"An error occurred while processing your card. Try again in a little bit.",
	),
}
const CHALLENGED = new Set(["4000002500003155", "4000002760003184", "4000008260003178"])
const CHALLENGED_AND_DECLINED = "4000008260003178"
const REFUNDED_LATER = "4000000000007726"
const REFUND_FAILS = "4000000000005126"
const DISPUTED = "4000000000000259"

/** Methods that stand for a number, for who confirms without a form. */
const NUMBERS: Record<string, string> = {
	pm_card_visa: "4242424242424242",
	pm_card_chargeDeclined: "4000000000000002",
	pm_card_chargeDeclinedInsufficientFunds: "4000000000009995",
	pm_card_authenticationRequired: "4000002760003184",
	pm_card_refundFail: REFUND_FAILS,
	pm_card_pendingRefund: REFUNDED_LATER,
	pm_card_createDispute: DISPUTED,
}

export function numberOfMethod(method: string): string | null {
	return NUMBERS[method] ?? null
}

/** @returns the card, or the problem with its number */
export function cardOf(number: string, expiry: { month: number; year: number }): TestCard | CardProblem {
	const digits = number.replace(/\D/g, "")
	if (!checks(digits)) return refused("incorrect_number", "Your card number is incorrect.")
	return {
		method: {
			id: newId("pm"),
			object: "payment_method",
			type: "card",
			created: seconds(),
			livemode: false,
			card: {
				brand: digits.startsWith("4") ? "visa" : "mastercard",
				last4: digits.slice(-4),
				exp_month: expiry.month,
				exp_year: expiry.year,
				funding: "credit",
			},
		},
		problem: digits === CHALLENGED_AND_DECLINED ? declined("insufficient_funds") : (PROBLEMS[digits] ?? null),
		needsChallenge: CHALLENGED.has(digits),
		refunds: digits === REFUNDED_LATER ? "later" : digits === REFUND_FAILS ? "fails later" : "at once",
		disputed: digits === DISPUTED,
	}
}

/** The check digit of card numbers (Luhn, ISO/IEC 7812-1). */
function checks(digits: string): boolean {
	if (!/^\d{13,19}$/.test(digits)) return false
	const sum = [...digits].reverse().reduce((total, digit, place) => {
		const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
		return total + (value > 9 ? value - 9 : value)
	}, 0)
	return sum % 10 === 0
}
