import { MarketError } from "../../../market-error"
import type { RefundAct } from "../../../modules/payment/refunds"
import { readForm } from "../form"
import { refundActBodies } from "../transfers/bodies"

type Read = Pick<RefundAct, "to" | "externalId" | "seenAccount" | "note">

/** What an officer does to a refund, by the last part of the address. */
const ACTS: Record<keyof typeof refundActBodies, (body: unknown) => Read> = {
	sent: (body) => {
		const { reference, account } = readForm(refundActBodies.sent, body)
		const seenAccount = account
			? { bankBin: account.bankBin, accountNumber: account.number, accountHolder: account.holder }
			: null
		return { to: "sent", externalId: reference, seenAccount }
	},
	confirm: (body) => {
		readForm(refundActBodies.confirm, body)
		return { to: "confirmed" }
	},
	fail: (body) => ({ to: "failed", note: readForm(refundActBodies.fail, body).note }),
}

/**
 * @throws MarketError 404 for an act that there is not, 400 for a body that cannot be read
 */
export function refundActCalled(name: string, body: unknown): Read {
	const read = new Map(Object.entries(ACTS)).get(name)
	if (!read) throw new MarketError("not_found", 404)
	return read(body)
}
