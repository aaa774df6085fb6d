import { ApiError, noSuch } from "./api-error"
import type { Events } from "./events"
import type { Form } from "./form"
import { newId, seconds } from "./ids"
import type { Intents } from "./intents"
import type { Charge, Dispute, Refund } from "./shapes"

/** A refusal of a deed that was begun, unlike those of requests that were never valid. */
export const BALANCE_INSUFFICIENT = "balance_insufficient"

/** What goes back of a charge, and what its holder disputes. */
export class Refunds {
	readonly disputes: Dispute[] = []
	/** There is nothing in the account that could be given back. */
	isBalanceEmpty = false
	private readonly all = new Map<string, Refund>()

	constructor(
		private readonly events: Events,
		private readonly intents: Intents,
	) {}

	/** @throws ApiError 400 when there is no charge, or no so much left of it */
	create(form: Form): Refund {
		const charge = this.chargeOf(form)
		const left = charge.amount_captured - charge.amount_refunded
		const amount = form.whole("amount") ?? left
		if (left === 0) throw refused("charge_already_refunded", `Charge ${charge.id} has already been refunded.`)
		if (amount < 1) throw refused("parameter_invalid_integer", "Invalid positive integer", "amount")
		if (this.isBalanceEmpty) {
			throw refused(BALANCE_INSUFFICIENT, "Your account does not have enough balance to give this back.")
		}
		if (amount > left) {
			throw refused(
				"",
				`Refund amount (₫${amount}) is greater than unrefunded amount on charge (₫${left})`,
				"amount",
			)
		}
		const refund: Refund = {
			id: newId("re"),
			object: "refund",
			amount,
			charge: charge.id,
			created: seconds(),
			currency: charge.currency,
			metadata: form.map("metadata"),
			payment_intent: charge.payment_intent,
			reason: form.text("reason"),
			status: this.intents.cardOfCharge(charge)?.refunds === "later" ? "pending" : "succeeded",
		}
		this.all.set(refund.id, refund)
		this.give(charge, amount)
		this.events.happened("refund.created", refund)
		this.events.happened("charge.refunded", charge)
		return refund
	}

	get(id: string): Refund {
		const refund = this.all.get(id)
		if (!refund) throw noSuch("refund", id)
		return refund
	}

	/** Newest first. @param intentId of one intent alone */
	list(intentId: string | null): Refund[] {
		return [...this.all.values()]
			.filter((refund) => intentId === null || refund.payment_intent === intentId)
			.reverse()
	}

	/**
	 * What the banks decide days later: pending refunds arrive, and those to a card that is closed come back.
	 *
	 * @returns those that were decided
	 */
	decide(): Refund[] {
		return [...this.all.values()].filter((refund) => {
			const charge = this.intents.charges.get(refund.charge)
			const fate = charge && this.intents.cardOfCharge(charge)?.refunds
			if (charge && fate === "fails later" && refund.status !== "failed") {
				refund.status = "failed"
				refund.failure_reason = "lost_or_stolen_card"
				this.give(charge, -refund.amount)
				this.events.happened("refund.failed", refund)
			} else if (refund.status === "pending") refund.status = "succeeded"
			else return false
			this.events.happened("refund.updated", refund)
			// The same by its older name, which accounts with an older version of the interface are told as well.
			this.events.happened("charge.refund.updated", refund)
			return true
		})
	}

	/** The holder tells their bank that they did not buy this. */
	dispute(charge: Charge): void {
		const dispute: Dispute = {
			id: newId("dp"),
			object: "dispute",
			amount: charge.amount,
			charge: charge.id,
			created: seconds(),
			currency: charge.currency,
			livemode: false,
			metadata: {},
			payment_intent: charge.payment_intent,
			reason: "fraudulent",
			status: "needs_response",
		}
		charge.disputed = true
		this.disputes.push(dispute)
		this.events.happened("charge.dispute.created", dispute)
	}

	disputeOf(id: string): Dispute {
		const dispute = this.disputes.find((each) => each.id === id)
		if (!dispute) throw noSuch("dispute", id)
		return dispute
	}

	endDispute(id: string, status: "won" | "lost"): Dispute {
		const dispute = this.disputeOf(id)
		dispute.status = status
		this.events.happened("charge.dispute.closed", dispute)
		return dispute
	}

	private give(charge: Charge, amount: number): void {
		charge.amount_refunded += amount
		charge.refunded = charge.amount_refunded === charge.amount_captured
	}

	private chargeOf(form: Form): Charge {
		const intentId = form.text("payment_intent")
		const chargeId = intentId === null ? form.required("charge") : this.intents.get(intentId).latest_charge
		const charge = chargeId === null ? undefined : this.intents.charges.get(chargeId)
		if (charge?.captured) return charge
		throw refused("", `This PaymentIntent (${intentId}) does not have a successful charge to refund.`)
	}
}

function refused(code: string, message: string, param?: string): ApiError {
	return new ApiError(400, {
		type: "invalid_request_error",
		...(code ? { code } : {}),
		message,
		...(param ? { param } : {}),
	})
}
