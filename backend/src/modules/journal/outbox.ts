import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Act } from "../../act"
import { writeActs } from "../../database/write-acts"

/** A message that is to be told to somebody. */
export interface OwedMessage {
	kind: string
	recipient: string
	locale: "vi" | "en"
	payload: Record<string, unknown>
	/** The same message is owed once, whoever finds that it is. */
	dedupeKey: string
	/** When that happened of which it tells. */
	at: Date
}

/** A message that somebody sends at this moment. `attempts` counts this one. */
export interface ClaimedMessage {
	id: string
	kind: string
	recipient: string
	locale: string
	payload: unknown
	dedupeKey: string
	attempts: number
}

/** Whoever claimed a message. A claim that lapsed may be another's by now: then nothing is changed. */
export interface Claim {
	messageId: string
	holder: string
}

// Raw SQL throughout: the unique key, the rows that others hold, and the database's own clock are the point.

/** @returns whether it was not owed before */
export async function owe(manager: SqlEntityManager, message: OwedMessage): Promise<boolean> {
	const owed: unknown[] = await manager.execute(
		`insert into outbox_message (id, at, kind, recipient, locale, payload, dedupe_key)
		values (?, ?, ?, ?, ?, ?::jsonb, ?) on conflict (dedupe_key) do nothing returning id`,
		[
			generateEntityId(undefined, "msg"),
			message.at.toISOString(),
			message.kind,
			message.recipient,
			message.locale,
			JSON.stringify(message.payload),
			message.dedupeKey,
		],
	)
	return owed.length > 0
}

/** Takes the message that is due longest, for so many seconds; null when none is due that nobody else has. */
export async function claimDue(
	manager: SqlEntityManager,
	holder: string,
	seconds: number,
): Promise<ClaimedMessage | null> {
	const [claimed]: ClaimedMessage[] = await manager.execute(
		`update outbox_message set claimed_by = ?, claimed_until = now() + make_interval(secs => ?),
			attempts = attempts + 1, updated_at = now()
		where id = (
			select id from outbox_message
			where sent_at is null and given_up_at is null and deleted_at is null and (due_at is null or due_at <= now())
				and (claimed_until is null or claimed_until <= now())
			order by coalesce(due_at, created_at), id limit 1 for update skip locked)
		returning id, kind, recipient, locale, payload, dedupe_key as "dedupeKey", attempts`,
		[holder, seconds],
	)
	return claimed ?? null
}

/** @returns whether the claim still stood */
export async function markSent(manager: SqlEntityManager, claim: Claim, at: Date): Promise<boolean> {
	const sent: unknown[] = await manager.execute(
		`update outbox_message set sent_at = ?, claimed_by = null, claimed_until = null, last_problem = null, updated_at = now()
		where id = ? and claimed_by = ? and sent_at is null returning id`,
		[at.toISOString(), claim.messageId, claim.holder],
	)
	return sent.length > 0
}

/** It is tried again after so many seconds. */
export async function putOff(
	manager: SqlEntityManager,
	claim: Claim,
	problem: string,
	seconds: number,
): Promise<void> {
	await manager.execute(
		`update outbox_message set due_at = now() + make_interval(secs => ?), last_problem = ?, claimed_by = null, claimed_until = null,
			updated_at = now()
		where id = ? and claimed_by = ? and sent_at is null`,
		[seconds, problem, claim.messageId, claim.holder],
	)
}

/** Nobody tries it any more, and the journal says so. @returns the act; null when the claim did not stand any more */
export async function giveUp(
	manager: SqlEntityManager,
	claim: Claim,
	problem: string,
	at: Date,
): Promise<Act | null> {
	const [message]: { kind: string; attempts: number }[] = await manager.execute(
		`update outbox_message set given_up_at = ?, last_problem = ?, claimed_by = null, claimed_until = null, updated_at = now()
		where id = ? and claimed_by = ? and sent_at is null returning kind, attempts`,
		[at.toISOString(), problem, claim.messageId, claim.holder],
	)
	if (!message) return null
	const act: Act = {
		id: `jrn_given_up_${claim.messageId}`,
		at,
		name: "journal.message.given_up",
		actor: { type: "system", id: null },
		subject: { type: "outbox_message", id: claim.messageId },
		change: { kind: message.kind, attempts: message.attempts, problem },
		tags: [],
	}
	await writeActs(manager, [act])
	return act
}

/** The journal has been followed so far; never back, whichever process says so. */
export async function followedTo(manager: SqlEntityManager, sequence: number): Promise<void> {
	await manager.execute(
		`insert into outbox_position (id, sequence) values ('journal', ?)
		on conflict (id) do update set sequence = greatest(outbox_position.sequence, excluded.sequence), updated_at = now()`,
		[sequence],
	)
}
