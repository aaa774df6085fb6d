import { type Dong, dong } from "./money"
import { isAlcohol } from "./product-groups"

/** How much may be owed in cash, in đồng. Limits are dated data; choosing the ones in force is the caller's part. */
export interface CashLimits {
	/** Goods with delivery of one order. */
	perOrder: Dong
	/** All that is still to be collected for one phone number, the order that is being placed among it. */
	perPhone: Dong
}

/** An order that is to be paid when it is handed over. `subgroups`: the codes of everything in it. */
export interface CashOrder {
	total: Dong
	subgroups: readonly string[]
}

/** Why an order cannot be paid in cash on delivery, with the numbers that a shopper needs to mend it. */
export type CashRefusal =
	| { reason: "alcohol"; subgroup: string }
	| { reason: "order_limit"; limit: Dong; total: Dong }
	| { reason: "phone_limit"; limit: Dong; open: Dong; left: Dong }

/** Nothing is collected any more for a parcel in one of these states: it was paid, came back, or never left. */
export const CASH_SETTLED_STATES = ["delivered", "returned", "cancelled"] as const

const SETTLED: ReadonlySet<string> = new Set(CASH_SETTLED_STATES)

/**
 * What whoever brings a parcel still has to collect: its cash until it is delivered, returned or cancelled, then nothing.
 *
 * @param parcel `cash` is what it was sent off with, `state` as docs/domain.md names it
 */
export function cashStillOpen(parcel: { cash: Dong; state: string }): Dong {
	return SETTLED.has(parcel.state) ? dong(0) : parcel.cash
}

/** Whether an order by itself may be paid in cash: no alcohol (invariant 12), and no more than the limit of an order. */
export function cashRefusalOfOrder(
	order: CashOrder,
	limits: CashLimits,
): Extract<CashRefusal, { reason: "alcohol" | "order_limit" }> | null {
	const subgroup = order.subgroups.find(isAlcohol)
	if (subgroup !== undefined) return { reason: "alcohol", subgroup }
	return order.total > limits.perOrder
		? { reason: "order_limit", limit: limits.perOrder, total: order.total }
		: null
}

/**
 * Whether a phone that already owes `open` may owe an order's total as well.
 *
 * @returns the limit, what is open, and what may still be ordered; null when it fits
 */
export function cashRefusalOfPhone(
	{ total, open }: { total: Dong; open: Dong },
	limits: CashLimits,
): Extract<CashRefusal, { reason: "phone_limit" }> | null {
	if (open + total <= limits.perPhone) return null
	const left = dong(Math.max(0, Math.min(limits.perOrder, limits.perPhone - open)))
	return { reason: "phone_limit", limit: limits.perPhone, open, left }
}
