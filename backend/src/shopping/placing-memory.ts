import { PAYMENT_METHODS } from "@ocop/domain"
import { z } from "zod"
import type { PlacingForm } from "./placing-form"

/**
 * What a cart keeps of its placing, and Medusa copies to the order: enough to register the order from the order alone, should the process
 * be killed in between (invariant 19).
 */
export const placingMemory = z.object({
	cart_id: z.string(),
	/** The order's public code; orders that were made before codes were drawn first have none here. */
	code: z.string().nullish(),
	phone: z.string(),
	email: z.string().nullable(),
	locale: z.enum(["vi", "en"]),
	consent_text_version: z.string(),
	consent_at: z.iso.datetime(),
	/** Orders that were made before there was another way are paid in cash. */
	payment: z.enum(PAYMENT_METHODS).default("cash_on_delivery"),
})
export type PlacingMemory = z.infer<typeof placingMemory>

export function placingOf(form: PlacingForm, at: Date): Omit<PlacingMemory, "cart_id" | "code"> {
	return {
		phone: form.phone,
		email: form.email,
		locale: form.locale,
		consent_text_version: form.consentTextVersion,
		consent_at: at.toISOString(),
		payment: form.payment,
	}
}

const placedByUs = z.object({ metadata: z.object({ placing: z.object({ code: z.string() }) }) })

/**
 * The key under which Medusa's table holds an order once (order module's `generateCustomDisplayId`): the public code that its cart was given.
 * So a second order of a cart is refused by the database, whichever process makes it. None for an order made elsewhere.
 */
export function orderKeyOf(order: unknown): string | undefined {
	return placedByUs.safeParse(order).data?.metadata.placing.code
}
