import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
	generateEntityId,
	InjectManager,
	InjectTransactionManager,
	MedusaContext,
	MedusaService,
} from "@medusajs/framework/utils"
import { balanced, type LedgerEvent as DomainEvent, type PartyKind } from "@ocop/domain"
import type { Act, Actor } from "../../act"
import { insertRows, managerOf } from "../../database/insert-rows"
import { writeActs } from "../../database/write-acts"
import { clearOthers, type FoundDispute, openDisputes } from "./disputes"
import { ENTRY_DIGEST } from "./entry-digest"
import { type EntryRow, entryOf, rowsOf } from "./entry-rows"
import { LedgerDispute } from "./models/ledger-dispute"
import { LedgerEntry } from "./models/ledger-entry"
import { LedgerEvent } from "./models/ledger-event"
import { LedgerPosition } from "./models/ledger-position"
import { LedgerProof } from "./models/ledger-proof"
import { unsoundEvents, unsoundOrders } from "./soundness"

/** What a party is owed (above zero) or owes (below), in đồng. */
export interface PartyBalance {
	partyKind: PartyKind
	partyId: string
	balance: number
	entries: number
}

/** An event as it was posted, without its entries. `charged`: what it charges the shopper for goods and delivery, in đồng. */
export interface PostedEvent {
	key: string
	name: DomainEvent["name"]
	orderId: string
	parcelId: string | null
	charged: number
}

const JOURNAL = "journal"

/** Who owes whom, double entry, from the first order on. What was sold and delivered is known by the other contexts. */
export default class SettlementModuleService extends MedusaService({
	LedgerEvent,
	LedgerEntry,
	LedgerDispute,
	LedgerProof,
	LedgerPosition,
}) {
	/**
	 * Posts what an order still owes the ledger, each event once, with the act in the journal in the same transaction. Whoever books the same
	 * order takes turns, so what `due` is told is what stands while it decides. Raw SQL, because the lock and the unique key are the point.
	 *
	 * @param due the events that are missing among those that stand
	 * @returns the act of what this call posted; null when nothing was missing
	 * @throws RangeError for an event that does not balance; nothing is posted then
	 */
	@InjectTransactionManager()
	async bookOnce(
		orderId: string,
		due: (standing: readonly DomainEvent[]) => readonly DomainEvent[],
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Act | null> {
		const manager = managerOf(context)
		await manager.execute(`select pg_advisory_xact_lock(hashtextextended('ocop.ledger:' || ?, 0))`, [orderId])
		const posted: DomainEvent[] = []
		for (const event of due(await standingEvents(manager, orderId))) {
			if (await post(manager, balanced(event))) posted.push(event)
		}
		if (posted.length === 0) return null
		const act: Act = {
			at,
			name: "settlement.order.booked",
			actor: { type: "system", id: null },
			subject: { type: "order", id: orderId },
			change: { events: posted.map(({ key }) => key) },
			tags: [],
		}
		await writeActs(manager, [act])
		return act
	}

	/** The events that stand of these orders. */
	@InjectManager()
	async eventsOf(
		orderIds: readonly string[],
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<PostedEvent[]> {
		const rows: (Omit<PostedEvent, "charged"> & { charged: string })[] = await managerOf(context).execute(
			`select e.key, e.name, e.order_id as "orderId", e.parcel_id as "parcelId",
				coalesce(-sum(l.amount) filter (where l.party_kind = 'shopper' and l.kind in ('sale', 'shipping')), 0) as charged
			from ledger_event e left join ledger_entry l on l.event_key = e.key
			where e.order_id in (select jsonb_array_elements_text(?::jsonb))
			group by e.key, e.name, e.order_id, e.parcel_id order by e.key`,
			[JSON.stringify(orderIds)],
		)
		return rows.map((row) => ({ ...row, charged: Number(row.charged) }))
	}

	/** What is owed to each party or by it, the largest debts and claims first; sums are the database's. */
	@InjectManager()
	async balances(
		filters: { partyKinds: readonly PartyKind[]; limit: number; offset: number },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ balances: PartyBalance[]; count: number }> {
		const manager = managerOf(context)
		const kinds = JSON.stringify(filters.partyKinds)
		const ofThese = `from ledger_entry where party_kind in (select jsonb_array_elements_text(?::jsonb))`
		const rows: { partyKind: PartyKind; partyId: string; balance: string; entries: string }[] =
			await manager.execute(
				`select party_kind as "partyKind", party_id as "partyId", sum(amount) as balance, count(*) as entries ${ofThese}
			group by party_kind, party_id order by abs(sum(amount)) desc, party_kind, party_id limit ? offset ?`,
				[kinds, filters.limit, filters.offset],
			)
		const [all]: { count: string }[] = await manager.execute(
			`select count(*) from (select distinct party_kind, party_id ${ofThese}) as parties`,
			[kinds],
		)
		return {
			count: Number(all?.count ?? 0),
			balances: rows.map((row) => ({ ...row, balance: Number(row.balance), entries: Number(row.entries) })),
		}
	}

	/** What entries come to, in đồng: of these orders, of a kind of party, of one party, or of all of them. */
	@InjectManager()
	async sumOf(
		of: { orderIds?: readonly string[]; partyKind?: PartyKind; partyId?: string },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<number> {
		const [row]: { sum: string }[] = await managerOf(context).execute(
			`with asked as (select ?::jsonb as orders, ?::text as kind, ?::text as party)
			select coalesce(sum(amount), 0) as sum from ledger_entry, asked
			where (asked.orders is null or order_id in (select jsonb_array_elements_text(asked.orders)))
				and (asked.kind is null or party_kind = asked.kind) and (asked.party is null or party_id = asked.party)`,
			[of.orderIds ? JSON.stringify(of.orderIds) : null, of.partyKind ?? null, of.partyId ?? null],
		)
		return Number(row?.sum ?? 0)
	}

	/** How far the journal has been followed. */
	async position(): Promise<number> {
		const [row] = await this.listLedgerPositions({ id: JOURNAL }, { take: 1 })
		return Number(row?.sequence ?? 0)
	}

	/** The journal has been followed so far; never back, whichever process says so. Raw SQL for the comparison in the row. */
	@InjectTransactionManager()
	async moveTo(sequence: number, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
		await managerOf(context).execute(
			`insert into ledger_position (id, sequence) values (?, ?)
			on conflict (id) do update set sequence = greatest(ledger_position.sequence, excluded.sequence), updated_at = now()`,
			[JOURNAL, sequence],
		)
	}

	/** What is wrong with the ledger by itself: events and orders that do not sum to zero, entries that are not as they were posted. */
	@InjectManager()
	async unsound(@MedusaContext() context: Context<SqlEntityManager> = {}): Promise<FoundDispute[]> {
		const manager = managerOf(context)
		return [...(await unsoundEvents(manager)), ...(await unsoundOrders(manager))]
	}

	/** Opens what is found as an alarm, with its act in the journal; an alarm that is open already is left as it is. */
	@InjectTransactionManager()
	async dispute(
		found: readonly FoundDispute[],
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Act[]> {
		const manager = managerOf(context)
		const acts = await openDisputes(manager, found, at)
		await writeActs(manager, acts)
		return acts
	}

	/**
	 * Writes down a proof of the whole ledger: what it found is an alarm, and every alarm that it did not find again is over.
	 *
	 * @returns the acts, for who announces them
	 */
	@InjectTransactionManager()
	async recordProof(
		proof: { found: readonly FoundDispute[]; orders: number; events: number; actor: Actor },
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Act[]> {
		const manager = managerOf(context)
		const { found, orders, events, actor } = proof
		const id = generateEntityId(undefined, "lproof")
		const change = { orders, events, disputes: found.length }
		const acts: Act[] = [
			...(await openDisputes(manager, found, at)),
			...(await clearOthers(manager, found, at)),
			{
				at,
				name: "settlement.ledger.proven",
				actor,
				subject: { type: "ledger_proof", id },
				change,
				tags: [],
			},
		]
		await insertRows(manager, "ledger_proof", [{ id, at: at.toISOString(), ...change }])
		await writeActs(manager, acts)
		return acts
	}
}

/** Whether this call posted it; false when it stands already. */
async function post(manager: SqlEntityManager, event: DomainEvent): Promise<boolean> {
	const rows = rowsOf(event)
	const posted: unknown[] = await manager.execute(
		`insert into ledger_event (id, key, name, order_id, parcel_id, at, lines, digest)
		select ?, ?, ?, ?, ?, ?, count(*), ${ENTRY_DIGEST} from jsonb_populate_recordset(null::ledger_entry, ?::jsonb)
		on conflict (key) do nothing returning key`,
		[
			generateEntityId(undefined, "levent"),
			event.key,
			event.name,
			event.orderId,
			event.parcelId,
			event.at.toISOString(),
			JSON.stringify(rows),
		],
	)
	if (posted.length === 0) return false
	await insertRows(manager, "ledger_entry", rows)
	return true
}

async function standingEvents(manager: SqlEntityManager, orderId: string): Promise<DomainEvent[]> {
	const events: Pick<InferTypeOf<typeof LedgerEvent>, "key" | "name" | "parcel_id" | "at">[] =
		await manager.execute(`select key, name, parcel_id, at from ledger_event where order_id = ?`, [orderId])
	if (events.length === 0) return []
	const rows: EntryRow[] = await manager.execute(
		`select event_key, party_kind, party_id, kind, amount, parcel_id, rule_code, rule_from from ledger_entry
		where order_id = ? order by sequence`,
		[orderId],
	)
	return events.map(({ key, name, parcel_id: parcelId, at }) => ({
		key,
		name,
		orderId,
		parcelId,
		at: new Date(at),
		entries: rows.filter((row) => row.event_key === key).map(entryOf),
	}))
}
