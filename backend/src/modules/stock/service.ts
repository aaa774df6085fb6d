import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
	InjectManager,
	InjectTransactionManager,
	MedusaContext,
	MedusaService,
} from "@medusajs/framework/utils"
import type { Act } from "../../act"
import { managerOf } from "../../database/insert-rows"
import { dispatchGoods, type GoodsMove, releaseGoods, takeGoodsBack, undispatchable } from "./dispatch"
import {
	giveBack,
	type HeldItem,
	type HoldInput,
	type HoldOutcome,
	type HoldVisitor,
	hold,
	lockLevels,
} from "./holds"
import { StockHold } from "./models/stock-hold"
import { StockMove } from "./models/stock-move"
import { endOrderHold, type HoldBefore, holdToOrder, letGoOfOrder, type OrderHold } from "./order-hold"
import { takeBackStrays } from "./strays"
import { handBack, type OrderReservation, type ReservationRow, takeOver } from "./take-over"

/** A level whose three accounts do not agree: the level's own numbers, the sum of its moves, the sum of its reservations. */
export interface StockDifference {
	inventoryItemId: string
	locationId: string
	onHand: number
	onHandByMoves: number
	reserved: number
	reservedByMoves: number
	reservedByReservations: number
}

/** What a cart held when it was let go: enough to hold it anew. */
export interface LetGo extends HoldVisitor {
	key: string
	until: Date
}

/** Why levels are what they are, and what checkouts hold. The quantities themselves are Medusa's. */
export default class StockModuleService extends MedusaService({ StockMove, StockHold }) {
	/**
	 * Holds a cart's goods until they are bought, let go, or the time is over. A cart has one hold: what it held before is replaced, and its time
	 * goes on.
	 *
	 * @returns until when, or why not; then the cart holds nothing
	 */
	@InjectTransactionManager()
	async holdForCart(
		input: HoldInput,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<HoldOutcome> {
		return await hold(managerOf(context), input)
	}

	/** Holds a cart's goods for the order that is being made of it: see holdToOrder. */
	@InjectTransactionManager()
	async holdToOrder(
		input: OrderHold,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<HoldBefore | null> {
		return await holdToOrder(managerOf(context), input)
	}

	/** Puts back what holdToOrder found: see endOrderHold. */
	@InjectTransactionManager()
	async endOrderHold(
		ended: { cartId: string; before: HoldBefore; at: Date },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await endOrderHold(managerOf(context), ended)
	}

	/** Lets go of what a killed process held for an order that was never made: see letGoOfOrder. */
	@InjectTransactionManager()
	async letGoOfOrder(
		abandoned: { cartId: string; at: Date },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await letGoOfOrder(managerOf(context), abandoned)
	}

	/**
	 * Gives back what a cart holds.
	 *
	 * @param key only the hold that carries it; null for whichever there is
	 * @returns what was let go, or null when nothing was held, or only by a hold whose time was over
	 */
	@InjectTransactionManager()
	async letGo(
		{ cartId, key, at }: { cartId: string; key: string | null; at: Date },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<LetGo | null> {
		const manager = managerOf(context)
		const [row]: (Omit<LetGo, "until"> & { until: string | Date; held: boolean })[] = await manager.execute(
			`select key, until, address_hash as "addressHash", phone_hash as "phoneHash", exists (select from reservation_item
				where external_id = 'hold:' || h.cart_id and line_item_id is null and deleted_at is null) as held
			from stock_hold h where cart_id = ? and (?::text is null or key = ?) for update`,
			[cartId, key, key],
		)
		if (!row?.held) return null
		await lockLevels(manager, cartId, [])
		await giveBack(manager, { cartId, items: [], at })
		const until = new Date(row.until)
		// What is over must not begin anew by being let go of for a moment.
		if (until <= at) return null
		return {
			key: row.key,
			until,
			addressHash: row.addressHash,
			phoneHash: row.phoneHash,
		}
	}

	/**
	 * Gives back one hold whose time is over, the oldest first. One at a time, each in its own transaction.
	 *
	 * @returns false when there is none
	 */
	@InjectTransactionManager()
	async releaseOneExpired(
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<boolean> {
		const manager = managerOf(context)
		const [row]: { cartId: string }[] = await manager.execute(
			`select cart_id as "cartId" from stock_hold where until <= ? order by until limit 1 for update skip locked`,
			[at.toISOString()],
		)
		if (!row) return false
		await lockLevels(manager, row.cartId, [])
		await giveBack(manager, { cartId: row.cartId, items: [], at })
		await manager.execute(`delete from stock_hold where cart_id = ?`, [row.cartId])
		return true
	}

	/** Takes back what is reserved for orders that do not stand: see takeBackStrays. */
	@InjectTransactionManager()
	async takeBackStrays(at: Date, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<number> {
		return await takeBackStrays(managerOf(context), at)
	}

	/** Lets a hold last longer while its payment is under way. Nothing happens to one that is over. */
	@InjectTransactionManager()
	async renewHold(
		{ cartId, at, until }: { cartId: string; at: Date; until: Date },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await managerOf(context).execute(
			`update stock_hold set until = greatest(until, ?), updated_at = now() where cart_id = ? and until > ?`,
			[until.toISOString(), cartId, at.toISOString()],
		)
	}

	/**
	 * What stands as reserved and is free for this cart all the same: its own hold, and what holds of anybody left when they ran out.
	 */
	@InjectManager()
	async freeForCart(
		{ cartId, inventoryItemIds, at }: { cartId: string; inventoryItemIds: readonly string[]; at: Date },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<HeldItem[]> {
		const rows: { item: string; location: string; pieces: string }[] = await managerOf(context).execute(
			`select r.inventory_item_id as item, r.location_id as location,
				greatest(0, l.stocked_quantity - l.reserved_quantity + sum(r.quantity))
					- greatest(0, l.stocked_quantity - l.reserved_quantity) as pieces
			from reservation_item r join stock_hold h on r.external_id = 'hold:' || h.cart_id
			join inventory_level l using (inventory_item_id, location_id)
			where l.deleted_at is null and r.line_item_id is null and r.deleted_at is null and (h.cart_id = ? or h.until <= ?)
				and r.inventory_item_id in (select jsonb_array_elements_text(?::jsonb))
			group by 1, 2, l.stocked_quantity, l.reserved_quantity`,
			[cartId, at.toISOString(), JSON.stringify(inventoryItemIds)],
		)
		return rows.map(({ item, location, pieces }) => ({
			inventoryItemId: item,
			locationId: location,
			pieces: Number(pieces),
		}))
	}

	/**
	 * Reserves an order's lines, and ends its cart's hold by it (take-over.ts).
	 *
	 * @throws whatever the guard refuses with, constraint ocop_no_oversell
	 */
	@InjectTransactionManager()
	async reserveForOrder(
		input: { cartId: string; lines: readonly OrderReservation[]; at: Date },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<ReservationRow[]> {
		return await takeOver(managerOf(context), input)
	}

	/** Undoes reserveForOrder: the goods are held for the cart again, while its time lasts. */
	@InjectTransactionManager()
	async unreserveForOrder(
		input: { cartId: string; reservationIds: readonly string[]; at: Date },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await handBack(managerOf(context), input)
	}

	/**
	 * Every level at which the accounts differ, or more is promised than lies there. None on a sound market. Raw SQL, because the proof is of Medusa's
	 * table against ours.
	 */
	@InjectManager()
	async differences(@MedusaContext() context: Context<SqlEntityManager> = {}): Promise<StockDifference[]> {
		const rows: Record<keyof StockDifference, string>[] = await managerOf(context).execute(
			`with moves as (
				select inventory_item_id, location_id, sum(on_hand) on_hand, sum(reserved) reserved from stock_move group by 1, 2
			), levels as (
				select inventory_item_id, location_id, stocked_quantity, reserved_quantity from inventory_level where deleted_at is null
			)
			select inventory_item_id as "inventoryItemId", location_id as "locationId",
				coalesce(l.stocked_quantity, 0) as "onHand", coalesce(m.on_hand, 0) as "onHandByMoves",
				coalesce(l.reserved_quantity, 0) as "reserved", coalesce(m.reserved, 0) as "reservedByMoves",
				ocop_reserved_at(inventory_item_id, location_id) as "reservedByReservations"
			from levels l full join moves m using (inventory_item_id, location_id)
			where coalesce(l.stocked_quantity, 0) <> coalesce(m.on_hand, 0)
				or coalesce(l.reserved_quantity, 0) <> coalesce(m.reserved, 0)
				or (l.location_id is not null and l.reserved_quantity <> ocop_reserved_at(inventory_item_id, location_id))
				or coalesce(l.stocked_quantity, 0) < coalesce(l.reserved_quantity, 0)`,
		)
		return rows.map((row) => ({
			inventoryItemId: row.inventoryItemId,
			locationId: row.locationId,
			onHand: Number(row.onHand),
			onHandByMoves: Number(row.onHandByMoves),
			reserved: Number(row.reserved),
			reservedByMoves: Number(row.reservedByMoves),
			reservedByReservations: Number(row.reservedByReservations),
		}))
	}

	/** The goods of a parcel leave: see dispatchGoods. */
	@InjectTransactionManager()
	async dispatch(move: GoodsMove, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<number> {
		return await dispatchGoods(managerOf(context), move)
	}

	/** The goods of a cancelled parcel are free: see releaseGoods. */
	@InjectTransactionManager()
	async release(
		move: GoodsMove,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Act | null> {
		return await releaseGoods(managerOf(context), move)
	}

	/** The goods of a returned parcel can be sold again: see takeGoodsBack. */
	@InjectTransactionManager()
	async takeBack(
		move: GoodsMove,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Act | null> {
		return await takeGoodsBack(managerOf(context), move)
	}

	/** Lines whose goods cannot leave: see undispatchable. */
	@InjectManager()
	async undispatchable(
		lineIds: readonly string[],
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<string[]> {
		return await undispatchable(managerOf(context), lineIds)
	}
}
