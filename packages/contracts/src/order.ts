import { z } from "zod"
import { producerRef } from "./catalogue"
import { deliveryZone } from "./place"
import { dongAmount, instantText, localisedText, picture } from "./text"

/** Either the secret link's token or the phone that ordered. A wrong pair is a 404, whichever part is wrong. */
export const orderLookupBody = z.union([
	z.strictObject({ code: z.string().min(4).max(40), token: z.string().min(16).max(64) }),
	z.strictObject({ code: z.string().min(4).max(40), phone: z.string().min(1).max(30) }),
])

export const orderDetail = z.object({
	code: z.string(),
	state: z.enum(["cash_on_delivery", "closed", "cancelled"]),
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
			producer: producerRef,
			zone: deliveryZone,
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
		}),
	),
	goods: dongAmount,
	fee: dongAmount,
	total: dongAmount,
})
export type OrderDetail = z.infer<typeof orderDetail>
