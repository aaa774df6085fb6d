import { randomBytes } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import {
	type Dong,
	dong,
	type PaymentClosedBecause,
	type PaymentMethod,
	paymentStanding,
	publicCode,
	type RefundCause,
	type RefundState,
} from "@ocop/domain"
import type { Act, Actor } from "../../act"
import type { RequestRow } from "./requests"

const CODE_BYTES = 5

interface Settling {
	/** Why there may be too much now. */
	cause: RefundCause
	at: Date
	actor: Actor
	/** Its time is over: it is closed unless it is paid. */
	isOver?: boolean
}

interface RefundSum {
	amount: Dong
	state: RefundState
	method: PaymentMethod
	bank_bin: string | null
	account_number: string | null
	account_holder: string | null
}

/**
 * Brings an order's request and refunds to where its money stands: paid when enough came, closed when nothing is left to pay for or its time is over, and
 * once it is no longer awaited, what came too much is a refund due. Settling twice settles once. The caller holds the row of the request (lockRequest) and
 * writes the acts last.
 *
 * @returns the acts of what changed; none when all was as it should be
 */
export async function settle(
	manager: SqlEntityManager,
	request: RequestRow,
	{ cause, at, actor, isOver = false }: Settling,
): Promise<Act[]> {
	const acts: Act[] = []
	const { orderId, asked } = request
	const received = await receivedOf(manager, orderId)
	let isOpen = request.state === "awaiting"
	if (isOpen) {
		const standing = dong(request.standing)
		const { open } = paymentStanding({ standing, received, refunds: [], isOpen })
		if (standing === 0 && asked > 0) acts.push(await close(manager, request, "cancelled", { at, actor }))
		else if (open === 0) acts.push(await pay(manager, request, received, at))
		else if (isOver) acts.push(await close(manager, request, "expired", { at, actor }))
		isOpen = acts.length === 0
	}
	const refunds: RefundSum[] = await manager.execute(
		`select amount::bigint as amount, state, method, bank_bin, account_number, account_holder
		from market_refund where order_id = ? order by due_at, id`,
		[orderId],
	)
	const { due } = paymentStanding({
		standing: dong(request.standing),
		received,
		refunds: refunds.map(({ amount, state }) => ({ amount: dong(Number(amount)), state })),
		isOpen,
	})
	if (due > 0) {
		// Whoever notices it, parcels that are cancelled or the money itself: what came after the end goes back because it was late.
		const why = request.state === "closed" && (await cameLate(manager, orderId)) ? "late" : cause
		acts.push(await oweRefund(manager, request, { amount: due, refunds, cause: why, at, actor }))
	}
	return acts
}

async function cameLate(manager: SqlEntityManager, orderId: string): Promise<boolean> {
	const late: unknown[] = await manager.execute(
		`select id from received_payment where order_id = ? and late and deleted_at is null limit 1`,
		[orderId],
	)
	return late.length > 0
}

/** What came for an order, in đồng. */
async function receivedOf(manager: SqlEntityManager, orderId: string): Promise<Dong> {
	const [row]: { sum: string }[] = await manager.execute(
		`select coalesce(sum(amount), 0)::bigint as sum from received_payment where order_id = ? and deleted_at is null`,
		[orderId],
	)
	return dong(Number(row?.sum ?? 0))
}

async function pay(manager: SqlEntityManager, request: RequestRow, received: Dong, at: Date): Promise<Act> {
	await manager.execute(
		`update payment_request set state = 'paid', paid_at = ?, updated_at = now() where id = ? and state = 'awaiting'`,
		[at.toISOString(), request.id],
	)
	request.state = "paid"
	request.paidAt = at
	return {
		id: `jrn_payment_paid_${request.orderId}`,
		at,
		name: "payment.request.paid",
		// Whoever told of the money, it is the sum that pays.
		actor: { type: "system", id: null },
		subject: { type: "order", id: request.orderId },
		change: { method: request.method, standing: request.standing, received },
		tags: [],
	}
}

async function close(
	manager: SqlEntityManager,
	request: RequestRow,
	because: PaymentClosedBecause,
	{ at, actor }: { at: Date; actor: Actor },
): Promise<Act> {
	await manager.execute(
		`update payment_request set state = 'closed', closed_at = ?, closed_because = ?, standing = 0, updated_at = now()
		where id = ? and state = 'awaiting'`,
		[at.toISOString(), because, request.id],
	)
	// Its parcels are cancelled from now on: nothing is bought for what came or comes.
	request.standing = 0
	request.state = "closed"
	request.closedAt = at
	request.closedBecause = because
	return {
		id: `jrn_payment_closed_${request.orderId}`,
		at,
		name: "payment.request.closed",
		actor,
		subject: { type: "order", id: request.orderId },
		change: { method: request.method, because },
		tags: [],
	}
}

/** One row for the difference. To a card only as long as that has not failed: the next one goes to an account that its shopper names. */
async function oweRefund(
	manager: SqlEntityManager,
	{ orderId, method: paidBy }: RequestRow,
	{
		amount,
		refunds,
		cause,
		at,
		actor,
	}: { amount: Dong; refunds: RefundSum[]; cause: RefundCause; at: Date; actor: Actor },
): Promise<Act> {
	const hasFailed = refunds.some(({ method, state }) => method === "card" && state === "failed")
	const method = paidBy === "card" && !hasFailed ? "card" : "bank_transfer"
	// An account that was given holds for what is due later, unless it is the one that money came back from.
	const last = refunds.findLast((row) => row.method === "bank_transfer")
	const known = method === "bank_transfer" && last?.state !== "failed" ? last : undefined
	const id = generateEntityId(undefined, "refund")
	const code = publicCode(randomBytes(CODE_BYTES))
	await manager.execute(
		`insert into market_refund (id, order_id, code, amount, cause, method, bank_bin, account_number, account_holder, due_at, actor_type, actor_id)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		[
			id,
			orderId,
			code,
			amount,
			cause,
			method,
			known?.bank_bin ?? null,
			known?.account_number ?? null,
			known?.account_holder ?? null,
			at.toISOString(),
			actor.type,
			actor.id,
		],
	)
	return {
		id: `jrn_refund_due_${id}`,
		at,
		name: "payment.refund.due",
		actor,
		subject: { type: "order", id: orderId },
		change: { refund: id, code, amount, cause, method, accountKnown: Boolean(known?.bank_bin) },
		tags: [],
	}
}
