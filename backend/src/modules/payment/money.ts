import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { bankReferenceOf, contentsIn } from "@ocop/domain"
import type { Act, Actor } from "../../act"
import { writeActs } from "../../database/write-acts"
import { MarketError } from "../../market-error"
import { lockRequest, type RequestRow } from "./requests"
import { settle } from "./settling"

/** Money that came, as somebody tells it. */
export interface MoneyInput {
	provider: "vietqr" | "stripe" | "operator"
	/** The bank's or the provider's own name of it: the same is booked once. */
	externalId: string
	/** Which order it is for, where that is known; otherwise what the payer wrote says it. */
	orderId: string | null
	content: string
	/** Whole đồng, above zero. */
	amount: number
	payer: string | null
	/** When the bank or the provider had it. */
	at: Date
}

/** What became of it. `orderId` null: nobody knows which order it is for. */
export interface Received {
	outcome: "booked" | "known" | "unmatched"
	orderId: string | null
	acts: Act[]
}

interface KnownMoney {
	id: string
	orderId: string | null
	amount: string
}

/**
 * Writes down money that came, once by its name, and what it pays. Money without an order waits for a person; told again with its order, it is tied to it.
 *
 * @param now when it is told: what it changes is changed then
 * @throws MarketError 409 payment.reference_known when that name stands for another amount or another order
 */
export async function receive(
	manager: SqlEntityManager,
	told: MoneyInput,
	actor: Actor,
	now: Date,
): Promise<Received> {
	const isBanks = told.provider !== "stripe"
	const input = isBanks ? { ...told, externalId: bankReferenceOf(told.externalId) } : told
	const request = await requestFor(manager, input)
	const id = generateEntityId(undefined, "rcv")
	const inserted: unknown[] = await manager.execute(
		`insert into received_payment (id, provider, external_id, order_id, amount, content, payer, at, late)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
		[
			id,
			input.provider,
			input.externalId,
			request?.orderId ?? null,
			input.amount,
			input.content,
			input.payer,
			input.at.toISOString(),
			request?.state === "closed",
		],
	)
	if (inserted.length === 0) return await receiveAgain(manager, input, request, actor, now)
	const acts = request
		? await booked(manager, { id, ...input }, request, actor, now)
		: [unmatchedAct(id, input, actor, now)]
	await writeActs(manager, acts)
	return { outcome: request ? "booked" : "unmatched", orderId: request?.orderId ?? null, acts }
}

/**
 * Ties money that nobody knew the order of to one.
 *
 * @throws MarketError 404 for money or an order that takes none; 409 payment.already_matched
 */
export async function match(
	manager: SqlEntityManager,
	receivedId: string,
	orderId: string,
	actor: Actor,
	now: Date,
): Promise<Received> {
	const request = await lockRequest(manager, { orderId })
	if (!request) throw new MarketError("payment.order_takes_none", 409, { field: "code" })
	const [money]: (KnownMoney & { provider: MoneyInput["provider"]; externalId: string })[] =
		await manager.execute(
			`select id, order_id as "orderId", amount, provider, external_id as "externalId" from received_payment
			where id = ? for update`,
			[receivedId],
		)
	if (!money) throw new MarketError("not_found", 404)
	if (money.orderId === orderId) return { outcome: "known", orderId, acts: [] }
	if (money.orderId !== null) throw new MarketError("payment.already_matched", 409)
	const acts = await tie(manager, money, request, actor, now)
	return { outcome: "booked", orderId, acts }
}

/**
 * Says of money that it is for no order: what else comes into the account, or what was sent back to who sent it. It can still be tied to one.
 *
 * @returns the act; none when it was set aside before
 * @throws MarketError 404; 409 payment.already_matched
 */
export async function setAside(
	manager: SqlEntityManager,
	{ receivedId, note, actor, at }: { receivedId: string; note: string; actor: Actor; at: Date },
): Promise<Act | null> {
	const [money]: { orderId: string | null; amount: string; isAside: boolean }[] = await manager.execute(
		`select order_id as "orderId", amount, set_aside_at is not null as "isAside" from received_payment where id = ? for update`,
		[receivedId],
	)
	if (!money) throw new MarketError("not_found", 404)
	if (money.orderId !== null) throw new MarketError("payment.already_matched", 409)
	if (money.isAside) return null
	await manager.execute(
		`update received_payment set set_aside_at = ?, set_aside_note = ?, updated_at = now() where id = ?`,
		[at.toISOString(), note, receivedId],
	)
	const act: Act = {
		at,
		name: "payment.money.set_aside",
		actor,
		subject: { type: "received_payment", id: receivedId },
		change: { received: receivedId, amount: Number(money.amount), note },
		tags: [],
	}
	await writeActs(manager, [act])
	return act
}

async function requestFor(manager: SqlEntityManager, input: MoneyInput): Promise<RequestRow | null> {
	if (input.orderId !== null) return await lockRequest(manager, { orderId: input.orderId })
	const contents = contentsIn(input.content)
	return contents.length === 0 ? null : await lockRequest(manager, { contents })
}

async function receiveAgain(
	manager: SqlEntityManager,
	input: MoneyInput,
	request: RequestRow | null,
	actor: Actor,
	now: Date,
): Promise<Received> {
	const [known]: (KnownMoney & { provider: MoneyInput["provider"]; externalId: string })[] =
		await manager.execute(
			`select id, order_id as "orderId", amount, provider, external_id as "externalId" from received_payment
			where external_id = ? and (provider = 'stripe') = ? for update`,
			[input.externalId, input.provider === "stripe"],
		)
	if (!known || Number(known.amount) !== input.amount) throw new MarketError("payment.reference_known", 409)
	if (request && known.orderId === null) {
		return {
			outcome: "booked",
			orderId: request.orderId,
			acts: await tie(manager, known, request, actor, now),
		}
	}
	// Whoever tells it again and names an order, by its id or by what the payer wrote, must mean the same one: an operator may have mistaken it, or a bank used a number twice.
	const meant = request?.orderId ?? input.orderId
	if (meant !== null && known.orderId !== meant) throw new MarketError("payment.reference_known", 409)
	return { outcome: "known", orderId: known.orderId, acts: [] }
}

async function tie(
	manager: SqlEntityManager,
	money: KnownMoney & { provider: string; externalId: string },
	request: RequestRow,
	actor: Actor,
	now: Date,
): Promise<Act[]> {
	await manager.execute(
		`update received_payment set order_id = ?, late = ?, set_aside_at = null, set_aside_note = null, updated_at = now()
		where id = ? and order_id is null`,
		[request.orderId, request.state === "closed", money.id],
	)
	const { id, provider, externalId } = money
	const matched: Act = {
		id: `jrn_money_matched_${id}`,
		at: now,
		name: "payment.money.matched",
		actor,
		subject: { type: "order", id: request.orderId },
		change: { received: id, amount: Number(money.amount) },
		tags: [],
	}
	const acts = [
		matched,
		...(await booked(
			manager,
			{ id, provider, externalId, amount: Number(money.amount) },
			request,
			actor,
			now,
		)),
	]
	await writeActs(manager, acts)
	return acts
}

/** Money of an order stands: the act, and what the order's request and refunds become by it. */
async function booked(
	manager: SqlEntityManager,
	money: { id: string; provider: string; externalId: string; amount: number },
	request: RequestRow,
	actor: Actor,
	at: Date,
): Promise<Act[]> {
	const late = request.state === "closed"
	const { id, provider, externalId, amount } = money
	const received: Act = {
		id: `jrn_money_received_${id}`,
		at,
		name: "payment.money.received",
		actor,
		subject: { type: "order", id: request.orderId },
		change: { received: id, provider, externalId, amount, late },
		tags: [],
	}
	const settled = await settle(manager, request, { cause: late ? "late" : "overpaid", at, actor })
	return [received, ...settled]
}

function unmatchedAct(id: string, { provider, externalId, amount }: MoneyInput, actor: Actor, at: Date): Act {
	return {
		id: `jrn_money_unmatched_${id}`,
		at,
		name: "payment.money.unmatched",
		actor,
		subject: { type: "received_payment", id },
		change: { received: id, provider, externalId, amount },
		tags: [],
	}
}
