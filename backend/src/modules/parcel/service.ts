import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
	generateEntityId,
	InjectManager,
	InjectTransactionManager,
	MedusaContext,
	MedusaService,
} from "@medusajs/framework/utils"
import type { CashLimits, ParcelState } from "@ocop/domain"
import { managerOf } from "../../database/insert-rows"
import type { MarketError } from "../../market-error"
import { type Advance, type Advanced, advanceParcel, cancelParcels, type StandingParcel } from "./advancing"
import { type AwaitedPromise, promiseToPay } from "./awaited-orders"
import { type CashPromise, type PhoneRefusal, promiseCash } from "./cash-promises"
import { CartPlacing } from "./models/cart-placing"
import { Parcel } from "./models/parcel"
import { ParcelEvent } from "./models/parcel-event"
import { PlacedOrder } from "./models/placed-order"
import { type OpenPlacing, openPlacings } from "./open-placings"
import { type OrderSearch, searchOrders } from "./order-search"
import { giveTurnBack, type OrderTurn, takeOwedTurn, takeTurn } from "./order-turn"
import { type PlacedOrderInput, PublicCodeTaken, placeOnce } from "./placing-once"

export { type PlacedOrderInput, PublicCodeTaken } from "./placing-once"

export type PlacedOrderRow = Omit<InferTypeOf<typeof PlacedOrder>, "parcels">

/** A turn to make a cart's order. Held by the database's clock, which every process shares. */
export interface PlacingClaim {
	cartId: string
	/** A name that no other attempt has. */
	holder: string
	seconds: number
}

/** Placings, placed orders and their parcels. Orders, payments and stock are Medusa's. */
export default class ParcelModuleService extends MedusaService({
	CartPlacing,
	PlacedOrder,
	Parcel,
	ParcelEvent,
}) {
	/**
	 * Takes the turn to order a cart, against attempts of every process. Raw SQL, because two attempts meet in the row itself.
	 *
	 * @param draw a public code for the cart's order, if it has none yet
	 * @returns the code of the cart's order, or null while another attempt holds the turn
	 * @throws PublicCodeTaken when the drawn code is another order's
	 */
	@InjectTransactionManager()
	async claimPlacing(
		{ cartId, holder, seconds }: PlacingClaim,
		draw: string,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<string | null> {
		const manager = managerOf(context)
		const [taken]: { code: string }[] = await manager.execute(
			`update cart_placing set holder = ?, held_until = now() + ? * interval '1 second', open = true, updated_at = now()
			where cart_id = ? and (held_until <= now() or holder = ?) returning code`,
			[holder, seconds, cartId, holder],
		)
		if (taken) return taken.code
		const [begun]: { code: string }[] = await manager.execute(
			`insert into cart_placing (id, cart_id, code, holder, held_until)
			select ?, ?, drawn.code, ?, now() + ? * interval '1 second' from (select ?::text as code) as drawn
			where not exists (select from placed_order where code = drawn.code)
			and not exists (select from cart_placing where code = drawn.code)
			on conflict (cart_id) do nothing returning code`,
			[generateEntityId(undefined, "placing"), cartId, holder, seconds, draw],
		)
		if (begun) return begun.code
		const standing: unknown[] = await manager.execute(`select from cart_placing where cart_id = ?`, [cartId])
		if (standing.length === 0) throw new PublicCodeTaken()
		return null
	}

	/** Takes the turn that was left the longest ago and never came to an end, or answers null when there is none. */
	@InjectTransactionManager()
	async claimAbandoned(
		{ holder, seconds }: { holder: string; seconds: number },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ cartId: string; code: string } | null> {
		const [taken]: { cartId: string; code: string }[] = await managerOf(context).execute(
			`update cart_placing set holder = ?, held_until = now() + ? * interval '1 second', updated_at = now()
			where id = (select id from cart_placing where open and held_until <= now() order by held_until limit 1 for update skip locked)
			returning cart_id as "cartId", code`,
			[holder, seconds],
		)
		return taken ?? null
	}

	/**
	 * Holds the turn from now on for so long again.
	 *
	 * @returns false when it lapsed and another attempt has it
	 */
	@InjectTransactionManager()
	async keepPlacing(
		{ cartId, holder, seconds }: PlacingClaim,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<boolean> {
		const kept: unknown[] = await managerOf(context).execute(
			`update cart_placing set held_until = now() + ? * interval '1 second', open = true, updated_at = now()
			where cart_id = ? and holder = ? returning id`,
			[seconds, cartId, holder],
		)
		return kept.length > 0
	}

	/**
	 * Promises to pay an order in cash, if the phone may owe that much more (cash-promises.ts). For who has the cart's turn.
	 *
	 * @returns why not, "turn_lost" when another attempt has the turn, or null
	 */
	@InjectTransactionManager()
	async promiseCash(
		promise: CashPromise,
		limits: CashLimits,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<PhoneRefusal | "turn_lost" | null> {
		return await promiseCash(managerOf(context), promise, limits)
	}

	/** Promises to pay an order after it is placed, if the phone may have one more of those: see promiseToPay. For who has the cart's turn. */
	@InjectTransactionManager()
	async promiseToPay(
		promise: AwaitedPromise,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<"too_many" | "turn_lost" | null> {
		return await promiseToPay(managerOf(context), promise)
	}

	/**
	 * Gives the turn back.
	 *
	 * @param open whether something may still be owed: the order stands and is not registered yet
	 * @returns false when it lapsed and another attempt has it; nothing is changed then
	 */
	@InjectTransactionManager()
	async releasePlacing(
		{ cartId, holder, open }: { cartId: string; holder: string; open: boolean },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<boolean> {
		const released: unknown[] = await managerOf(context).execute(
			`update cart_placing set held_until = now(), open = ?, updated_at = now()
			where cart_id = ? and holder = ? returning id`,
			[open, cartId, holder],
		)
		return released.length > 0
	}

	/** Nothing is owed for this cart any more. Its turn runs out by itself or is given back by who holds it. */
	@InjectTransactionManager()
	async endPlacing(cartId: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
		await managerOf(context).execute(
			`update cart_placing set open = false, updated_at = now() where cart_id = ? and open`,
			[cartId],
		)
	}

	/** Registers an order with its parcels, once: see placeOnce of placing-once.ts. The cart's placing stays open for what follows (endPlacing). */
	@InjectTransactionManager()
	async placeOnce(
		input: PlacedOrderInput,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ code: string; placed: boolean }> {
		return await placeOnce(managerOf(context), input)
	}

	/** Moves a parcel on: see advanceParcel. State, event and act stand together or not at all. */
	@InjectTransactionManager()
	async advance(
		parcelId: string,
		to: ParcelState,
		advance: Advance,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Advanced> {
		return await advanceParcel(managerOf(context), parcelId, to, advance)
	}

	/** Cancels what is left of an order, or nothing: see cancelParcels. */
	@InjectTransactionManager()
	async cancelAll(
		placedOrderId: string,
		advance: Advance,
		refusal?: (parcel: StandingParcel) => MarketError,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Advanced> {
		return await cancelParcels(managerOf(context), placedOrderId, advance, refusal)
	}

	/** An order is paid, since `at`: its parcels can be confirmed. The first moment holds. */
	@InjectTransactionManager()
	async markPaid(
		orderId: string,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await managerOf(context).execute(
			`update placed_order set paid_at = ?, updated_at = now() where order_id = ? and paid_at is null`,
			[at.toISOString(), orderId],
		)
	}

	/** Takes the turn to carry out what follows from an order's parcels: see takeTurn. */
	@InjectTransactionManager()
	async takeTurn(
		placedOrderId: string,
		turn: OrderTurn,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<boolean> {
		return await takeTurn(managerOf(context), placedOrderId, turn)
	}

	/** The same for any order that is owed it: see takeOwedTurn. */
	@InjectTransactionManager()
	async takeOwedTurn(
		turn: OrderTurn,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<string | null> {
		return await takeOwedTurn(managerOf(context), turn)
	}

	@InjectTransactionManager()
	async giveTurnBack(
		placedOrderId: string,
		holder: string,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await giveTurnBack(managerOf(context), placedOrderId, holder)
	}

	/** What follows from this state of a parcel is done. Should it have moved on meanwhile, the rest stays owed. */
	@InjectTransactionManager()
	async carriedOut(
		parcelId: string,
		state: ParcelState,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await managerOf(context).execute(
			`update parcel set carried_out = ?, updated_at = now() where id = ? and carried_out <> ?`,
			[state, parcelId, state],
		)
	}

	/** A page of orders by where they stand: see searchOrders. */
	@InjectManager()
	async searchOrders(
		search: OrderSearch,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ ids: string[]; count: number }> {
		return await searchOrders(managerOf(context), search)
	}

	/** Attempts to order a cart that have not come to their end: see openPlacings. */
	@InjectManager()
	async openPlacings(
		asked: { cartId: string | null; limit: number; offset: number },
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ placings: OpenPlacing[]; count: number }> {
		return await openPlacings(managerOf(context), asked)
	}

	/** Which of these orders are not registered yet and not being placed. */
	@InjectManager()
	async unregisteredOf(
		orders: readonly { id: string; cartId: string }[],
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ id: string; cartId: string }[]> {
		return await managerOf(context).execute(
			`select id, "cartId" from jsonb_to_recordset(?::jsonb) as asked (id text, "cartId" text)
			where not exists (select from placed_order where order_id = asked.id)
			and not exists (select from cart_placing where cart_id = asked."cartId" and open)`,
			[JSON.stringify(orders)],
		)
	}
}
