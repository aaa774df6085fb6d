import { createHash } from "node:crypto"
import type { OrderDetail } from "@ocop/contracts"
import type { PaymentPhase } from "./payment-view.server"

/** A short text that is another when anything has changed that a waiting shopper would want to see. */
export function orderStamp({ state, payment, parcels }: OrderDetail, phase: PaymentPhase): string {
	const { received, open, paidAt, late, refunds } = payment
	const seen = [
		state,
		phase,
		received,
		open,
		paidAt,
		late,
		refunds.map((refund) => [refund.code, refund.state, refund.accountNeeded]),
		parcels.map((parcel) => parcel.state),
	]
	return createHash("sha256").update(JSON.stringify(seen)).digest("base64url").slice(0, 16)
}
