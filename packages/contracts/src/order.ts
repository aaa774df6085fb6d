import { PARCEL_STATES } from "@ocop/domain"
import { z } from "zod"
import { producerRef } from "./catalogue"
import { orderPayment } from "./payment"
import { deliveryZone } from "./place"
import { dongAmount, instantText, localisedText, picture } from "./text"

/** Either the secret link's token or the phone that ordered. A wrong pair is a 404, whichever part is wrong. */
export const orderLookupBody = z.union([
	z.strictObject({ code: z.string().min(4).max(40), token: z.string().min(16).max(64) }),
	z.strictObject({ code: z.string().min(4).max(40), phone: z.string().min(1).max(30) }),
])

export const parcelState = z.enum(PARCEL_STATES)

/** What happened to a parcel, the first thing first. */
export const parcelTimeline = z.array(
	z.object({
		state: parcelState,
		at: instantText,
		/** Why, as the producer or the operator wrote it; absent where nothing was written. */
		note: z.string().optional(),
	}),
)

export const orderDetail = z.object({
	code: z.string(),
	/** Cancelled when every parcel is, closed when each has come to an end, until then how it is paid. */
	state: z.enum(["awaiting_payment", "paid", "cash_on_delivery", "closed", "cancelled"]),
	/** Whether its shopper may cancel what has not been cancelled yet: nothing was confirmed. Needs the secret link's token. */
	cancellable: z.boolean(),
	placedAt: instantText,
	contact: z.object({ name: z.string(), phone: z.string(), email: z.string().nullable() }),
	address: z.object({
		street: z.string(),
		wardName: z.string(),
		provinceName: z.string(),
		note: z.string().nullable(),
	}),
	parcels: z.array(
		z.object({
			code: z.string(),
			producer: producerRef,
			zone: deliveryZone,
			state: parcelState,
			timeline: parcelTimeline,
			lines: z.array(
				z.object({
					handle: z.string(),
					title: localisedText,
					unit: localisedText,
					picture: picture.nullable(),
					quantity: z.number().int(),
					unitPrice: dongAmount,
					total: dongAmount,
				}),
			),
			goods: dongAmount,
			fee: dongAmount,
			/** What is still to be paid in cash when it is brought; nothing once it is delivered, returned or cancelled. */
			cashToCollect: dongAmount,
			/** Who brings it and takes the cash. */
			cashCollector: z.enum(["producer", "carrier"]),
			/** Whom it was handed to and under which number, where the producer said so. */
			carrier: z.string().nullable(),
			tracking: z.string().nullable(),
		}),
	),
	payment: orderPayment,
	/** As it was ordered; what was cancelled since is said by the parcels. */
	goods: dongAmount,
	fee: dongAmount,
	total: dongAmount,
})
export type OrderDetail = z.infer<typeof orderDetail>
