import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
	generateEntityId,
	InjectManager,
	InjectTransactionManager,
	MedusaContext,
	MedusaService,
} from "@medusajs/framework/utils"
import type { CashLimits, DeliveryZone } from "@ocop/domain"
import { insertRows, managerOf } from "../../database/insert-rows"
import { type CashPromise, type PhoneRefusal, promiseCash } from "./cash-promises"
import { CartPlacing } from "./models/cart-placing"
import { Parcel } from "./models/parcel"
import { PlacedOrder } from "./models/placed-order"

export type PlacedOrderRow = Omit<InferTypeOf<typeof PlacedOrder>, "parcels">

/** An order as the market registers it. Money in đồng, weights in grams. */
export interface PlacedOrderInput {
	orderId: string
	cartId: string
	code: string
	tokenHash: string
	phone: string
	locale: "vi" | "en"
	consentTextVersion: string
	consentAt: Date
	placedAt: Date
	demo: boolean
	parcels: {
		code: string
		producerId: string
		zone: DeliveryZone
		weightGrams: number
		goods: number
		fee: number
		lineIds: string[]
	}[]
}

/** A turn to make a cart's order. Held by the database's clock, which every process shares. */
export interface PlacingClaim {
	cartId: string
	/** A name that no other attempt has. */
	holder: string
	seconds: number
}

/** Placings, placed orders and their parcels. Orders, payments and stock are Medusa's. */
export default class ParcelModuleService extends MedusaService({ CartPlacing, PlacedOrder, Parcel }) {
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

	/**
	 * Registers an order with its parcels, once: for a cart or an order that is registered already nothing is written. Raw SQL, because the
	 * rule that two attempts meet in is the unique index. The cart's placing stays open for what follows (endPlacing).
	 *
	 * @returns the code that holds, and whether this call registered it
	 */
	@InjectTransactionManager()
	async placeOnce(
		input: PlacedOrderInput,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ code: string; placed: boolean }> {
		const manager = managerOf(context)
		const id = generateEntityId(undefined, "placed")
		const inserted: { code: string }[] = await manager.execute(
			`insert into placed_order (id, order_id, cart_id, code, token_hash, phone, locale, consent_text_version, consent_at, placed_at, demo)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning code`,
			[
				id,
				input.orderId,
				input.cartId,
				input.code,
				input.tokenHash,
				input.phone,
				input.locale,
				input.consentTextVersion,
				input.consentAt.toISOString(),
				input.placedAt.toISOString(),
				input.demo,
			],
		)
		if (inserted.length === 0) {
			const [standing]: { code: string }[] = await manager.execute(
				`select code from placed_order where order_id = ? or cart_id = ?`,
				[input.orderId, input.cartId],
			)
			// Neither order nor cart is known, so it was the code that is taken: the caller draws another.
			if (!standing) throw new PublicCodeTaken()
			return { code: standing.code, placed: false }
		}
		await insertRows(
			manager,
			"parcel",
			input.parcels.map((parcel) => ({
				id: generateEntityId(undefined, "parcel"),
				code: parcel.code,
				placed_order_id: id,
				producer_id: parcel.producerId,
				zone: parcel.zone,
				weight_grams: parcel.weightGrams,
				goods: parcel.goods,
				fee: parcel.fee,
				line_ids: parcel.lineIds,
				state: "pending",
			})),
		)
		return { code: input.code, placed: true }
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

/** A public code that was drawn is in use: draw again. */
export class PublicCodeTaken extends Error {
	override readonly name = "PublicCodeTaken"
}
