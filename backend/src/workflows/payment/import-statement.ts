import type { MedusaContainer } from "@medusajs/framework/types"
import { marketClock } from "../../../clock"
import type { Actor } from "../../act"
import { isMarketError } from "../../market-error"
import type { StatementAnswer } from "../../payments/payment-answers"
import { readStatement } from "../../payments/statement/read-statement"
import { receiveMoney } from "./receive-money"

/**
 * Books what a bank's statement tells of: each transfer once by the bank's reference, whoever told of it before. Read again, or after it stopped halfway, it books what is missing.
 *
 * @throws MarketError 422 for a file that is no statement
 */
export async function importStatement(
	container: MedusaContainer,
	{ csv, actor }: { csv: string; actor: Actor },
): Promise<StatementAnswer> {
	const { transfers, problems } = readStatement(csv)
	const answer: StatementAnswer = { booked: 0, known: 0, unmatched: 0, problems: [...problems] }
	for (const { line, reference, amount, content, at } of transfers) {
		try {
			const { outcome } = await receiveMoney(
				container,
				{
					provider: "vietqr",
					externalId: reference,
					orderId: null,
					content,
					amount,
					payer: null,
					at: at ?? marketClock.now(),
				},
				actor,
			)
			answer[outcome]++
		} catch (error) {
			if (!isMarketError(error)) throw error
			answer.problems.push({ line, code: "statement.reference_known" })
		}
	}
	answer.problems.sort((a, b) => a.line - b.line)
	return answer
}
