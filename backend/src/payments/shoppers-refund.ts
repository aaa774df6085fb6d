import type { OrderRefund } from "@ocop/contracts"
import { maskAccountNumber } from "@ocop/domain"
import type { RefundRecord } from "../modules/payment/service"

/** A refund as its shopper sees it: of the account only what its owner recognises, because a page is seen by others too. */
export function shoppersRefund(refund: RefundRecord): OrderRefund {
	const { code, state, cause, method, bank_bin: bankBin } = refund
	return {
		code,
		amount: Number(refund.amount),
		state,
		cause,
		method,
		account:
			bankBin === null
				? null
				: {
						bankBin,
						number: maskAccountNumber(refund.account_number ?? ""),
						holder: refund.account_holder ?? "",
					},
		accountNeeded: state === "due" && method === "bank_transfer" && bankBin === null,
		at: momentOf(refund).toISOString(),
	}
}

/** When a refund came into its state. */
export function momentOf({
	state,
	due_at: due,
	sent_at: sent,
	confirmed_at: confirmed,
	failed_at: failed,
}: RefundRecord): Date {
	return { due, sent, confirmed, failed }[state] ?? due
}
