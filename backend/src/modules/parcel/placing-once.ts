import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { DeliveryZone, PaymentMethod } from "@ocop/domain"
import { insertRows } from "../../database/insert-rows"
import { cashCollectorOf } from "./cash-collection"

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
	/** Cash when it is not said. */
	paymentMethod?: PaymentMethod
	parcels: {
		code: string
		producerId: string
		zone: DeliveryZone
		weightGrams: number
		goods: number
		fee: number
		fresh?: boolean
		/** Nothing when it is paid already; goods and fee when it is not said. */
		cashToCollect?: number
		lineIds: string[]
	}[]
}

/**
 * Registers an order with its parcels, once: for a cart or an order that is registered already nothing is written. Raw SQL, because the
 * rule that two attempts meet in is the unique index.
 *
 * @returns the code that holds, and whether this call registered it
 * @throws PublicCodeTaken
 */
export async function placeOnce(
	manager: SqlEntityManager,
	input: PlacedOrderInput,
): Promise<{ code: string; placed: boolean }> {
	const id = generateEntityId(undefined, "placed")
	const inserted: { code: string }[] = await manager.execute(
		`insert into placed_order (id, order_id, cart_id, code, token_hash, phone, locale, consent_text_version, consent_at, placed_at, demo, payment_method)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning code`,
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
			input.paymentMethod ?? "cash_on_delivery",
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
	const parcels = input.parcels.map((parcel) => ({
		...parcel,
		id: generateEntityId(undefined, "parcel"),
	}))
	await insertRows(
		manager,
		"parcel",
		parcels.map((parcel) => ({
			id: parcel.id,
			code: parcel.code,
			placed_order_id: id,
			producer_id: parcel.producerId,
			zone: parcel.zone,
			weight_grams: parcel.weightGrams,
			goods: parcel.goods,
			fee: parcel.fee,
			fresh: parcel.fresh ?? false,
			cash_to_collect: parcel.cashToCollect ?? parcel.goods + parcel.fee,
			cash_collector: cashCollectorOf(parcel.zone, input.placedAt),
			back_on_shelf: false,
			line_ids: parcel.lineIds,
			state: "pending",
			carried_out: "pending",
		})),
	)
	await insertRows(
		manager,
		"parcel_event",
		parcels.map(({ id: parcelId }) => ({
			id: generateEntityId(undefined, "pevent"),
			parcel_id: parcelId,
			state: "pending",
			at: input.placedAt.toISOString(),
			actor_type: "shopper",
			actor_id: null,
			note: null,
		})),
	)
	return { code: input.code, placed: true }
}

/** A public code that was drawn is in use: draw again. */
export class PublicCodeTaken extends Error {
	override readonly name = "PublicCodeTaken"
}
