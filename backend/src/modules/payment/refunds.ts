import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { type RefundState, refundStatesBefore } from "@ocop/domain"
import type { Act, Actor } from "../../act"
import { writeActs } from "../../database/write-acts"
import { MarketError } from "../../market-error"
import { lockRequest } from "./requests"
import { settle } from "./settling"

/** What is done to a refund. */
export interface RefundAct {
	refundId: string
	to: Exclude<RefundState, "due">
	at: Date
	actor: Actor
	/** The bank's or the provider's name of what was sent. */
	externalId?: string | null
	/** All that the provider gave back under that name, in đồng, where it was asked: refunds that stand for it come to no more. */
	externalAmount?: number | null
	/** Where whoever transferred it saw that it goes: the shopper may have named another account since. */
	seenAccount?: RefundAccount | null
	note?: string | null
}

/** Where a shopper wants a refund to be sent. */
export interface RefundAccount {
	bankBin: string
	accountNumber: string
	accountHolder: string
}

interface StandingRefund {
	id: string
	orderId: string
	code: string
	amount: string
	cause: "cancelled" | "returned" | "overpaid" | "late" | "unfinished"
	state: RefundState
	method: string
	bankBin: string | null
	accountNumber: string | null
	accountHolder: string | null
	externalId: string | null
}

/**
 * Moves a refund on, with its act, and makes what did not arrive due again. A conditional update: whoever comes second finds what stands, and wants the same or is
 * refused. Sent under two names is sent twice, and the second must hear of it.
 *
 * @returns the order and the acts of this call; no acts when it was so before
 * @throws MarketError not_found; 409 refund.account_needed, refund.account_changed, refund.is_<state>, refund.reference_spent
 */
export async function moveRefund(
	manager: SqlEntityManager,
	act: RefundAct,
): Promise<{ orderId: string; acts: Act[] }> {
	const { refundId, to, at, actor, externalId = null, externalAmount = null, note = null } = act
	const [named]: { orderId: string }[] = await manager.execute(
		`select order_id as "orderId" from market_refund where id = ?`,
		[refundId],
	)
	const request = named ? await lockRequest(manager, { orderId: named.orderId }) : null
	if (!request) throw new MarketError("not_found", 404)
	const refund = await standingRefund(manager, refundId)
	const { orderId, code, state, amount, method } = refund
	const isAnotherSending = to === "sent" && externalId !== null && externalId !== refund.externalId
	if (state === to && !isAnotherSending) return { orderId, acts: [] }
	if (!refundStatesBefore(to).includes(state))
		throw new MarketError(`refund.is_${state}`, 409, { params: { code } })
	if (to === "sent" && method === "bank_transfer") refuseOtherAccount(refund, act.seenAccount ?? null)
	if (to === "sent" && externalId !== null && externalAmount !== null) {
		const others = await standingUnder(manager, externalId, refund)
		if (others + Number(amount) > externalAmount) {
			throw new MarketError("refund.reference_spent", 409, { field: "reference", params: { code } })
		}
	}
	await manager.execute(
		`update market_refund set state = ?, ${MOMENT[to]} = ?, external_id = coalesce(?, external_id), note = ?,
			actor_type = ?, actor_id = ?, updated_at = now() where id = ? and state = ?`,
		[to, at.toISOString(), externalId, note, actor.type, actor.id, refundId, state],
	)
	const moved: Act = {
		id: `jrn_refund_${to}_${refundId}`,
		at,
		name: `payment.refund.${to}`,
		actor,
		subject: { type: "order", id: orderId },
		change: { refund: refundId, code, amount: Number(amount), method, from: state, externalId, note },
		tags: [],
	}
	const dueAgain =
		to === "failed"
			? await settle(manager, request, { cause: refund.cause, at, actor: { type: "system", id: null } })
			: []
	const acts = [moved, ...dueAgain]
	await writeActs(manager, acts)
	return { orderId, acts }
}

/**
 * Keeps where a shopper wants what is due of an order to be sent; again, as long as it was not sent.
 *
 * @throws MarketError 409 refund.already_sent when nothing waits for an account
 */
export async function giveAccount(
	manager: SqlEntityManager,
	orderId: string,
	{ bankBin, accountNumber, accountHolder }: RefundAccount,
	actor: Actor,
	at: Date,
): Promise<Act[]> {
	await lockRequest(manager, { orderId })
	const given: { id: string; code: string }[] = await manager.execute(
		`update market_refund set bank_bin = ?, account_number = ?, account_holder = ?, updated_at = now()
		where order_id = ? and state = 'due' and method = 'bank_transfer' returning id, code`,
		[bankBin, accountNumber, accountHolder, orderId],
	)
	if (given.length === 0) throw new MarketError("refund.already_sent", 409)
	const acts = given.map(
		({ id, code }): Act => ({
			at,
			name: "payment.refund.account_given",
			actor,
			subject: { type: "order", id: orderId },
			// Not the account: nobody can take it out of the journal again.
			change: { refund: id, code },
			tags: [],
		}),
	)
	await writeActs(manager, acts)
	return acts
}

/**
 * Forgets the accounts of refunds to which nothing happened for so many days and that are due no more. The bank's reference stays: by it the bank knows where it was sent.
 *
 * @returns how many were forgotten
 */
export async function forgetAccounts(manager: SqlEntityManager, days: number): Promise<number> {
	const forgotten: unknown[] = await manager.execute(
		`update market_refund set bank_bin = null, account_number = null, account_holder = null, updated_at = now()
		where state <> 'due' and bank_bin is not null and updated_at < now() - ? * interval '1 day' returning id`,
		[days],
	)
	return forgotten.length
}

const MOMENT = { sent: "sent_at", confirmed: "confirmed_at", failed: "failed_at" } as const

/**
 * A transfer goes to the account that stands. The order's payment is locked, so nobody names another one meanwhile.
 *
 * @throws MarketError 409 refund.account_needed, refund.account_changed
 */
function refuseOtherAccount(
	{ code, bankBin, accountNumber, accountHolder }: StandingRefund,
	seen: RefundAccount | null,
): void {
	if (bankBin === null) throw new MarketError("refund.account_needed", 409, { params: { code } })
	const isSeen =
		seen === null ||
		(seen.bankBin === bankBin && seen.accountNumber === accountNumber && seen.accountHolder === accountHolder)
	if (!isSeen) throw new MarketError("refund.account_changed", 409, { params: { code } })
}

/** What other refunds of the order have come to under the provider's name, in đồng. Nobody else adds one meanwhile: the order's payment is locked. */
async function standingUnder(
	manager: SqlEntityManager,
	externalId: string,
	{ id, orderId }: StandingRefund,
): Promise<number> {
	const [{ sum } = { sum: 0 }]: { sum: number | string }[] = await manager.execute(
		`select coalesce(sum(amount), 0) as sum from market_refund
		where order_id = ? and external_id = ? and id <> ? and state in ('sent', 'confirmed')`,
		[orderId, externalId, id],
	)
	return Number(sum)
}

async function standingRefund(manager: SqlEntityManager, refundId: string): Promise<StandingRefund> {
	const [refund]: StandingRefund[] = await manager.execute(
		`select id, order_id as "orderId", code, amount, cause, state, method, bank_bin as "bankBin", account_number as "accountNumber",
			account_holder as "accountHolder", external_id as "externalId"
		from market_refund where id = ? for update`,
		[refundId],
	)
	if (!refund) throw new MarketError("not_found", 404)
	return refund
}
