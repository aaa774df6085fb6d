import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Act, Actor } from "../../act"
import { writeActs } from "../../database/write-acts"
import { MarketError } from "../../market-error"

/** What a provider told, as it told it. */
export interface HookEventInput {
	provider: "vietqr" | "stripe"
	eventId: string
	/** The raw text: its signature was checked over these letters. */
	body: string
	at: Date
}

export interface OpenHookEvent {
	id: string
	provider: HookEventInput["provider"]
	body: string
	at: Date
	tries: number
}

/** @returns false when it was told before; the first telling stands */
export async function storeEvent(manager: SqlEntityManager, event: HookEventInput): Promise<boolean> {
	const stored: unknown[] = await manager.execute(
		`insert into hook_event (id, provider, event_id, body, at) values (?, ?, ?, ?, ?)
		on conflict (provider, event_id) do nothing returning id`,
		[generateEntityId(undefined, "hook"), event.provider, event.eventId, event.body, event.at.toISOString()],
	)
	return stored.length > 0
}

/**
 * Events that nobody has handled, those that were tried least often first. One that fails again and again is tried less and less often, by the database's clock, and never
 * forgotten. Handling is done once by what it does (money has a name), so two who handle one event at once do no harm.
 */
export async function openEvents(manager: SqlEntityManager, limit: number): Promise<OpenHookEvent[]> {
	const rows: (Omit<OpenHookEvent, "at"> & { at: string })[] = await manager.execute(
		`select id, provider, body, at, tries from hook_event where handled_at is null
			and (tries = 0 or updated_at <= now() - least(tries * tries, 60) * interval '1 minute')
		order by tries, at, id limit ?`,
		[limit],
	)
	return rows.map((row) => ({ ...row, at: new Date(row.at) }))
}

/**
 * Somebody wants an event tried again now, whenever it was tried last: should this process be killed before it does, the reconciler finds it due. Two presses between two tries are one.
 *
 * @returns the event and the act; no act for one that is handled by now
 * @throws MarketError not_found
 */
export async function askAgain(
	manager: SqlEntityManager,
	id: string,
	actor: Actor,
	at: Date,
): Promise<{ event: OpenHookEvent; acts: Act[] }> {
	const [row]: (Omit<OpenHookEvent, "at"> & { at: string; eventId: string; handled: boolean })[] =
		await manager.execute(
			`select id, provider, body, at, tries, event_id as "eventId", handled_at is not null as handled from hook_event
			where id = ? for update`,
			[id],
		)
	if (!row) throw new MarketError("not_found", 404)
	const { eventId, handled, ...event } = row
	if (handled) return { event: { ...event, at: new Date(row.at) }, acts: [] }
	await manager.execute(
		`update hook_event set updated_at = least(updated_at, now() - interval '1 day') where id = ?`,
		[id],
	)
	const act: Act = {
		id: `jrn_hook_retried_${id}_${row.tries}`,
		at,
		name: "payment.hook_event.retried",
		actor,
		subject: { type: "hook_event", id },
		change: { provider: row.provider, eventId, tries: row.tries },
		tags: [],
	}
	await writeActs(manager, [act])
	return { event: { ...event, at: new Date(row.at) }, acts: [act] }
}

/**
 * An officer says of an event that failed that nothing is to be done about it any more, and why: a bank that tells one transfer twice in two ways, for instance. It is not tried again, also when
 * it is told again; what was told and why it failed stay in its row. Two presses are one.
 *
 * @returns the act; null for one that is handled or set aside by now
 * @throws MarketError not_found, also for one that nobody has tried yet
 */
export async function setEventAside(
	manager: SqlEntityManager,
	{ id, note, actor, at }: { id: string; note: string; actor: Actor; at: Date },
): Promise<Act | null> {
	const [row]: { provider: string; eventId: string; tries: number; isHandled: boolean }[] =
		await manager.execute(
			`select provider, event_id as "eventId", tries, handled_at is not null as "isHandled" from hook_event
			where id = ? and tries > 0 for update`,
			[id],
		)
	if (!row) throw new MarketError("not_found", 404)
	const { isHandled, ...event } = row
	if (isHandled) return null
	await manager.execute(`update hook_event set handled_at = ?, updated_at = now() where id = ?`, [
		at.toISOString(),
		id,
	])
	const act: Act = {
		id: `jrn_hook_set_aside_${id}`,
		at,
		name: "payment.hook_event.set_aside",
		actor,
		subject: { type: "hook_event", id },
		change: { ...event, note },
		tags: [],
	}
	await writeActs(manager, [act])
	return act
}

/** @param error why it failed; null when it is handled */
export async function eventTried(
	manager: SqlEntityManager,
	id: string,
	error: string | null,
	at: Date,
): Promise<void> {
	await manager.execute(
		`update hook_event set tries = tries + 1, error = ?, handled_at = case when ? then ?::timestamptz end, updated_at = now()
		where id = ? and handled_at is null`,
		[error, error === null, at.toISOString(), id],
	)
}

/**
 * Forgets what was told in events that were handled so many days ago: it names who paid. That they were told stays, so that none is handled again.
 *
 * @returns how many were emptied
 */
export async function forgetBodies(manager: SqlEntityManager, days: number): Promise<number> {
	const emptied: unknown[] = await manager.execute(
		`update hook_event set body = '', updated_at = now()
		where handled_at is not null and body <> '' and updated_at < now() - ? * interval '1 day' returning id`,
		[days],
	)
	return emptied.length
}
