import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
	generateEntityId,
	InjectManager,
	InjectTransactionManager,
	MedusaContext,
	MedusaService,
} from "@medusajs/framework/utils"
import type { DeliveryZone } from "@ocop/domain"
import { insertRows, managerOf } from "../../database/insert-rows"
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

/** Placed orders and their parcels. Orders, payments and stock are Medusa's. */
export default class ParcelModuleService extends MedusaService({ PlacedOrder, Parcel }) {
	/**
	 * Registers an order with its parcels, once: for a cart or an order that is registered already nothing is written. Raw SQL, because the
	 * rule that two attempts meet in is the unique index.
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

	/** Which of these orders are not registered yet. */
	@InjectManager()
	async unregisteredOf(
		orderIds: readonly string[],
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<string[]> {
		const rows: { id: string }[] = await managerOf(context).execute(
			`select id from jsonb_array_elements_text(?::jsonb) as asked (id)
			where not exists (select from placed_order where order_id = asked.id)`,
			[JSON.stringify(orderIds)],
		)
		return rows.map(({ id }) => id)
	}
}

/** A public code that was drawn is in use: draw again. */
export class PublicCodeTaken extends Error {
	override readonly name = "PublicCodeTaken"
}
