import { z } from "zod"
import { producerRef } from "./catalogue"
import { paymentMethod } from "./payment"
import { deliveryZone } from "./place"
import { rating } from "./rating"
import { dongAmount, localisedText, picture } from "./text"

export const LINE_QUANTITY_MAX = 99
export const CART_LINES_MAX = 50
export const CONSENT_TEXT_VERSION = "2026-11"

/** Header `Idempotency-Key` of a request that may be sent again: one a form that was shown. */
export const idempotencyKey = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)

export const addLineBody = z.strictObject({
	variantId: z.string().min(1).max(64),
	quantity: z.number().int().min(1).max(LINE_QUANTITY_MAX),
})

/** Zero removes the line. */
export const setLineBody = z.strictObject({ quantity: z.number().int().min(0).max(LINE_QUANTITY_MAX) })

export const cartQuery = z.strictObject({
	ward_code: z
		.string()
		.regex(/^\d{5}$/)
		.optional(),
})

export const cartLine = z.object({
	id: z.string(),
	listing: z.object({ handle: z.string(), title: localisedText, unit: localisedText, picture }),
	producer: producerRef,
	rating: rating.nullable(),
	quantity: z.number().int(),
	unitPrice: dongAmount,
	total: dongAmount,
	/** Pieces that can be bought now; a line with more than this cannot be ordered. */
	available: z.number().int(),
})
export type CartLine = z.infer<typeof cartLine>

/** What is different from what the shopper last saw; said in words before an order is taken. */
export const cartChange = z.object({
	kind: z.enum(["price_up", "price_down", "sold_out", "fewer_left", "taken_down"]),
	lineId: z.string(),
	handle: z.string(),
	title: localisedText,
	from: z.number().int(),
	to: z.number().int(),
})
export type CartChange = z.infer<typeof cartChange>

export const deliveryQuote = z.object({
	wardCode: z.string(),
	parcels: z.array(
		z.object({
			producer: producerRef,
			zone: deliveryZone,
			weightGrams: z.number().int(),
			goods: dongAmount,
			fee: dongAmount,
			/** Value of the goods from which this parcel travels free; null when it never does. */
			freeFrom: dongAmount.nullable(),
		}),
	),
	fee: dongAmount,
	total: dongAmount,
	/** Ids of lines with fresh goods that would not arrive in time: no order is taken while they are in the cart. */
	tooFar: z.array(z.string()),
})
export type DeliveryQuote = z.infer<typeof deliveryQuote>

export const cart = z.object({
	id: z.string(),
	groups: z.array(z.object({ producer: producerRef, lines: z.array(cartLine), goods: dongAmount })),
	pieces: z.number().int(),
	goods: dongAmount,
	changes: z.array(cartChange),
	/** True when every line can be ordered as it stands. */
	orderable: z.boolean(),
	/** Present when a ward was given. */
	delivery: deliveryQuote.nullable(),
})
export type Cart = z.infer<typeof cart>

export const placeOrderBody = z.strictObject({
	contact: z.strictObject({
		name: z.string().trim().min(2).max(100),
		/** Any way a Vietnamese phone is written; stored as +84…. */
		phone: z.string().trim().min(1).max(30),
		email: z.email().max(200).nullable(),
	}),
	address: z.strictObject({
		wardCode: z.string().regex(/^\d{5}$/),
		street: z.string().trim().min(3).max(200),
		note: z.string().trim().max(500).nullable(),
	}),
	consent: z.strictObject({ textVersion: z.string().max(20), accepted: z.literal(true) }),
	/** 409 order.payment_unavailable when it is not offered, see paymentMethods. */
	payment: paymentMethod,
	/** The total the shopper saw, in đồng; any other total is answered with 409 and the changes. */
	expectedTotal: dongAmount.min(0),
	locale: z.enum(["vi", "en"]),
})
export type PlaceOrderBody = z.infer<typeof placeOrderBody>

export const placedOrder = z.object({
	code: z.string(),
	/** 128-bit token of the secret link, stored hashed and derived anew for a repeated placing. */
	token: z.string(),
})
export type PlacedOrder = z.infer<typeof placedOrder>
