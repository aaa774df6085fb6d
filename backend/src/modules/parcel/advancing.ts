import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ParcelState } from "@ocop/domain"
import type { Act, Actor } from "../../act"
import { writeActs } from "../../database/write-acts"
import { MarketError } from "../../market-error"

/** Who moves something on, when, and what is said with it. `from`: the states from which it may be moved. */
export interface Advance {
	from: readonly ParcelState[]
	at: Date
	actor: Actor
	note: string | null
	/** Whom it was handed to, where that is said. */
	carriage?: { carrier: string | null; tracking: string | null }
	/** Of what comes back: whether its goods can be sold again. */
	backOnShelf?: boolean
}

/** A parcel as it stands after an attempt to move it. */
export interface StandingParcel {
	id: string
	code: string
	state: ParcelState
	placedOrderId: string
	orderId: string
}

/** `acts` are those that this attempt wrote; none when it found done what it wanted. */
export interface Advanced {
	parcels: StandingParcel[]
	acts: Act[]
}

const DONE: Record<ParcelState, string> = {
	pending: "parcel.parcel.placed",
	confirmed: "parcel.parcel.confirmed",
	packed: "parcel.parcel.packed",
	handed_over: "parcel.parcel.handed_over",
	delivered: "parcel.parcel.delivered",
	delivery_failed: "parcel.delivery.failed",
	returned: "parcel.parcel.returned",
	cancelled: "parcel.parcel.cancelled",
}

/**
 * Moves a parcel on, with its event and its act, in the caller's transaction. A conditional update, so whoever comes second waits for the first and then finds what stands.
 *
 * @throws MarketError not_found; parcel.is_<state> (409) when it cannot be moved from where it is; order.awaiting_payment (409) for one that is to be taken on
 *   before its order is paid
 */
export async function advanceParcel(
	manager: SqlEntityManager,
	parcelId: string,
	to: ParcelState,
	advance: Advance,
): Promise<Advanced> {
	const { from, carriage, backOnShelf = false } = advance
	const moved: unknown[] = await manager.execute(
		`update parcel set state = ?, carrier = coalesce(?, carrier), tracking = coalesce(?, tracking), back_on_shelf = ?, updated_at = now()
		where id = ? and deleted_at is null and state = any(string_to_array(?, ',')) and (not ? or ${IS_PAYABLE}) returning id`,
		[
			to,
			carriage?.carrier ?? null,
			carriage?.tracking ?? null,
			backOnShelf,
			parcelId,
			from.join(","),
			to === "confirmed",
		],
	)
	const [parcel]: StandingParcel[] = await manager.execute(
		`${STANDING} where p.id = ? and p.deleted_at is null`,
		[parcelId],
	)
	if (!parcel) throw new MarketError("not_found", 404)
	if (moved.length > 0) return { parcels: [parcel], acts: await writeDown(manager, [parcel], advance) }
	if (parcel.state === to) return { parcels: [parcel], acts: [] }
	// It may have been paid since: whoever presses again gets it.
	if (to === "confirmed" && from.includes(parcel.state)) throw new MarketError("order.awaiting_payment", 409)
	throw isAlready(parcel)
}

/**
 * Cancels all parcels of an order that are not cancelled yet, or none of them: one that is further than `from` keeps the whole.
 *
 * @throws MarketError not_found; what `refusal` makes of the parcel that is too far
 */
export async function cancelParcels(
	manager: SqlEntityManager,
	placedOrderId: string,
	advance: Advance,
	refusal: (parcel: StandingParcel) => MarketError = isAlready,
): Promise<Advanced> {
	// In one order for everybody, so that two who cancel never wait for each other.
	const parcels: StandingParcel[] = await manager.execute(
		`${STANDING} where p.placed_order_id = ? and p.deleted_at is null order by p.id for update of p`,
		[placedOrderId],
	)
	if (parcels.length === 0) throw new MarketError("not_found", 404)
	const left = parcels.filter(({ state }) => state !== "cancelled")
	const tooFar = left.find(({ state }) => !advance.from.includes(state))
	if (tooFar) throw refusal(tooFar)
	await manager.execute(
		`update parcel set state = 'cancelled', updated_at = now() where id = any(string_to_array(?, ','))`,
		[left.map(({ id }) => id).join(",")],
	)
	const cancelled = left.map((parcel) => ({ ...parcel, state: "cancelled" as const }))
	return {
		parcels: parcels.map((parcel) => ({ ...parcel, state: "cancelled" })),
		acts: await writeDown(manager, cancelled, advance),
	}
}

/** Nobody takes on what is not paid for, unless it is paid at the door. In the same statement, so that it cannot be passed by. */
const IS_PAYABLE = `exists (select from placed_order o where o.id = parcel.placed_order_id
	and (o.payment_method = 'cash_on_delivery' or o.paid_at is not null))`

const STANDING = `select p.id, p.code, p.state, p.placed_order_id as "placedOrderId", o.order_id as "orderId"
	from parcel p join placed_order o on o.id = p.placed_order_id`

/** The event of each parcel, and then the acts, last in the transaction. */
async function writeDown(
	manager: SqlEntityManager,
	parcels: readonly StandingParcel[],
	{ at, actor, note, carriage }: Advance,
): Promise<Act[]> {
	const acts: Act[] = []
	for (const { id, code, state, orderId } of parcels) {
		const [before]: { state: ParcelState }[] = await manager.execute(
			`select state from parcel_event where parcel_id = ? order by sequence desc limit 1`,
			[id],
		)
		await manager.execute(
			`insert into parcel_event (id, parcel_id, state, at, actor_type, actor_id, note) values (?, ?, ?, ?, ?, ?, ?)`,
			[generateEntityId(undefined, "pevent"), id, state, at.toISOString(), actor.type, actor.id, note],
		)
		acts.push({
			id: `jrn_${state}_${id}`,
			at,
			name: DONE[state],
			actor,
			subject: { type: "parcel", id },
			change: { code, orderId, from: before?.state ?? null, to: state, note, ...carriage },
			// What pages show of it is stock, and stock is told by whoever gives it back.
			tags: [],
		})
	}
	await writeActs(manager, acts)
	return acts
}

function isAlready({ code, state }: StandingParcel): MarketError {
	return new MarketError(`parcel.is_${state}`, 409, { params: { code } })
}
