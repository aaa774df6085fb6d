import { noSuch } from "./api-error"
import type { Events } from "./events"
import { newId, seconds } from "./ids"
import type { BalanceTransaction, Charge } from "./shapes"

/** Stripe pays nobody out in đồng: what is charged is changed into US cents, at a rate that stands still here. */
const DONG_A_CENT = 260
/** Of cards from abroad: 2.9 %, and 1 % for changing the money. */
const RATE = 0.039
const FIXED_CENTS = 30
const UNTIL_AVAILABLE_SECONDS = 2 * 86_400

/** What of charges reaches the account, less what Stripe keeps of them. */
export class Balance {
	/** Whether charges are written down some time after they succeed, as those are that are captured by and by. */
	late = false
	private readonly all = new Map<string, BalanceTransaction>()
	private waiting: Charge[] = []

	constructor(private readonly events: Events) {}

	/** Something was captured. */
	take(charge: Charge): void {
		if (this.late) this.waiting.push(charge)
		else this.write(charge)
	}

	/** Writes down what waits for it, and tells so. @returns how many charges */
	settle(): number {
		const charges = this.waiting.splice(0)
		for (const charge of charges) {
			const before = { balance_transaction: charge.balance_transaction }
			this.write(charge)
			this.events.happened("charge.updated", charge, before)
		}
		return charges.length
	}

	/** Nothing waits any more, and nobody is told. */
	rest(): void {
		this.late = false
		for (const charge of this.waiting.splice(0)) this.write(charge)
	}

	/** @throws ApiError 404 */
	get(id: string): BalanceTransaction {
		const transaction = this.all.get(id)
		if (!transaction) throw noSuch("balance transaction", id)
		return transaction
	}

	/** As a charge's transaction is answered: null while there is none. */
	of({ balance_transaction: id }: Charge): BalanceTransaction | null {
		return id === null ? null : this.get(id)
	}

	private write(charge: Charge): void {
		const amount = Math.round(charge.amount_captured / DONG_A_CENT)
		const fee = Math.round(amount * RATE) + FIXED_CENTS
		const created = seconds()
		const transaction: BalanceTransaction = {
			id: newId("txn"),
			object: "balance_transaction",
			amount,
			available_on: created + UNTIL_AVAILABLE_SECONDS,
			created,
			currency: "usd",
			description: null,
			exchange_rate: 1 / DONG_A_CENT,
			fee,
			fee_details: [
				{
					amount: fee,
					application: null,
					currency: "usd",
					description: "Stripe processing fees",
					type: "stripe_fee",
				},
			],
			net: amount - fee,
			reporting_category: "charge",
			source: charge.id,
			status: "pending",
			type: "charge",
		}
		this.all.set(transaction.id, transaction)
		charge.balance_transaction = transaction.id
	}
}
