import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { PaymentClosedBecause, PaymentMethod, PaymentRequestState } from "@ocop/domain"
import type { Act, Actor } from "../../act"
import { writeActs } from "../../database/write-acts"
import { settle } from "./settling"

/** What an order asks for, as it is opened. Money in đồng. */
export interface RequestInput {
	orderId: string
	method: Exclude<PaymentMethod, "cash_on_delivery">
	providerId: string | null
	sessionId: string | null
	/** What a transfer is found by; null for a card. */
	content: string | null
	/** A card's intent; null for a transfer. */
	externalId: string | null
	asked: number
	/** How long it is awaited from now on, by the database's clock, which every process shares. */
	minutes: number
}

/** A request as it stands. */
export interface RequestRow {
	id: string
	orderId: string
	method: PaymentMethod
	providerId: string | null
	sessionId: string | null
	content: string | null
	externalId: string | null
	asked: number
	standing: number
	state: PaymentRequestState
	carriedOut: PaymentRequestState
	expiresAt: Date
	paidAt: Date | null
	closedAt: Date | null
	closedBecause: PaymentClosedBecause | null
}

type Stored = {
	[Key in keyof RequestRow]: RequestRow[Key] extends Date | null ? string | null : RequestRow[Key]
}

const COLUMNS = `id, order_id as "orderId", method, provider_id as "providerId", session_id as "sessionId", content,
	external_id as "externalId", asked, standing, state, carried_out as "carriedOut", expires_at as "expiresAt",
	paid_at as "paidAt", closed_at as "closedAt", closed_because as "closedBecause"`

// Raw SQL throughout: whoever changes anything of an order's money takes turns in the row of its request.

/** Opens an order's request, once. @returns the act; none when it stands already */
export async function openRequest(manager: SqlEntityManager, input: RequestInput, at: Date): Promise<Act[]> {
	const opened: unknown[] = await manager.execute(
		`insert into payment_request (id, order_id, method, provider_id, session_id, content, external_id, asked, standing, expires_at)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?, now() + ? * interval '1 minute') on conflict (order_id) do nothing returning id`,
		[
			generateEntityId(undefined, "payreq"),
			input.orderId,
			input.method,
			input.providerId,
			input.sessionId,
			input.content,
			input.externalId,
			input.asked,
			input.asked,
			input.minutes,
		],
	)
	if (opened.length === 0) return []
	const { method, asked, orderId, minutes } = input
	const act: Act = {
		id: `jrn_payment_opened_${orderId}`,
		at,
		name: "payment.request.opened",
		actor: { type: "shopper", id: null },
		subject: { type: "order", id: orderId },
		change: { method, asked, minutes },
		tags: [],
	}
	const request = await lockRequest(manager, { orderId })
	// What costs nothing is paid.
	const settled = request ? await settle(manager, request, { cause: "overpaid", at, actor: act.actor }) : []
	await writeActs(manager, [act, ...settled])
	return [act, ...settled]
}

/** The request of an order or of a transfer's content, for nobody else to change until the transaction ends; null when there is none. */
export async function lockRequest(
	manager: SqlEntityManager,
	by: { orderId: string } | { contents: readonly string[] },
): Promise<RequestRow | null> {
	const rows: Stored[] =
		"orderId" in by
			? await manager.execute(`select ${COLUMNS} from payment_request where order_id = ? for update`, [
					by.orderId,
				])
			: await manager.execute(
					`select ${COLUMNS} from payment_request where content = any(string_to_array(?, ',')) order by id for update`,
					[by.contents.join(",")],
				)
	const [row] = rows
	// Money that names two orders is nobody's until a person has looked at it.
	return row && rows.length === 1 ? requestOf(row) : null
}

/**
 * Closes one request whose time is over, by the database's clock: processes of a demo may be told other times.
 *
 * @param at when it is given up, for who reads it later
 * @returns the order and the acts; null when none is left
 */
export async function expireOne(
	manager: SqlEntityManager,
	at: Date,
): Promise<{ orderId: string; acts: Act[] } | null> {
	const [row]: Stored[] = await manager.execute(
		`select ${COLUMNS} from payment_request where state = 'awaiting' and expires_at <= now()
		order by expires_at, id limit 1 for update skip locked`,
	)
	if (!row) return null
	const request = requestOf(row)
	const actor = { type: "system", id: null } as const
	const acts = await settle(manager, request, { cause: "unfinished", at, actor, isOver: true })
	await writeActs(manager, acts)
	return { orderId: request.orderId, acts }
}

/** What follows from this state of a request is done. Should it have moved on meanwhile, the rest stays owed. */
export async function carriedOut(
	manager: SqlEntityManager,
	orderId: string,
	state: PaymentRequestState,
): Promise<void> {
	await manager.execute(
		`update payment_request set carried_out = ?, updated_at = now() where order_id = ? and carried_out <> ?`,
		[state, orderId, state],
	)
}

/** The requests of these orders as they stand. */
export async function requestsOf(
	manager: SqlEntityManager,
	orderIds: readonly string[],
): Promise<RequestRow[]> {
	const rows: Stored[] = await manager.execute(
		`select ${COLUMNS} from payment_request where order_id = any(string_to_array(?, ','))`,
		[orderIds.join(",")],
	)
	return rows.map(requestOf)
}

/**
 * Requests that others have not followed yet, for whoever carries them out now: those that changed or were tried longest ago. Each goes behind the others with that, so that the same few that fail,
 * or kill who tries them, are not all that is ever tried.
 */
export async function tryNotCarriedOut(manager: SqlEntityManager, limit: number): Promise<RequestRow[]> {
	const rows: Stored[] = await manager.execute(
		`with chosen as (select id from payment_request where is_owed order by updated_at, id limit ? for update skip locked),
			tried as (update payment_request set updated_at = now() where id in (select id from chosen))
		select ${COLUMNS} from payment_request where id in (select id from chosen) order by updated_at, id`,
		[limit],
	)
	return rows.map(requestOf)
}

export function requestOf(row: Stored): RequestRow {
	const moment = (text: string | null) => (text === null ? null : new Date(text))
	return {
		...row,
		asked: Number(row.asked),
		standing: Number(row.standing),
		expiresAt: new Date(row.expiresAt ?? 0),
		paidAt: moment(row.paidAt),
		closedAt: moment(row.closedAt),
	}
}

/**
 * What an order's parcels cost has become less. The caller holds the row (lockRequest), and writes the act.
 *
 * @returns the act while it is awaited: whoever takes the money asks for less from then on
 */
export async function lowerRequest(
	manager: SqlEntityManager,
	request: RequestRow,
	{ standing, at, actor }: { standing: number; at: Date; actor: Actor },
): Promise<Act[]> {
	const { id, orderId, standing: before, state } = request
	await manager.execute(`update payment_request set standing = ?, updated_at = now() where id = ?`, [
		standing,
		id,
	])
	request.standing = standing
	if (state !== "awaiting" || standing === 0) return []
	const act: Act = {
		id: `jrn_payment_lowered_${orderId}_${standing}`,
		at,
		name: "payment.request.lowered",
		actor,
		subject: { type: "order", id: orderId },
		change: { from: before, to: standing },
		tags: [],
	}
	return [act]
}
