import { bankOf, parseAccountNumber } from "@ocop/domain"
import { MarketError, type MarketProblem } from "../market-error"
import type { RefundAccount } from "../modules/payment/refunds"

/**
 * The account in a form, a shopper's or an officer's, checked.
 *
 * @throws MarketError 422 with one problem a field
 */
export function readRefundAccount(body: RefundAccount): RefundAccount {
	const number = parseAccountNumber(body.accountNumber)
	const isNamed = body.accountHolder.length >= 2 && !/[\p{Cc}\p{Cs}]/u.test(body.accountHolder)
	const problems: MarketProblem[] = []
	if (!bankOf(body.bankBin)) problems.push({ code: "refund.bank_unknown", field: "bankBin" })
	if (number === null) problems.push({ code: "refund.number_wrong", field: "accountNumber" })
	if (!isNamed) problems.push({ code: "refund.holder_missing", field: "accountHolder" })
	if (number === null || problems.length > 0) {
		throw new MarketError("order.form_incomplete", 422, { field: problems[0]?.field, problems })
	}
	return { bankBin: body.bankBin, accountNumber: number, accountHolder: body.accountHolder }
}
