import { z } from "zod"
import type { PlacingForm } from "./placing-form"

/**
 * What a cart keeps of its placing, and Medusa copies to the order: enough to register the order from the order alone, should the process
 * be killed in between (invariant 19).
 */
export const placingMemory = z.object({
	cart_id: z.string(),
	phone: z.string(),
	email: z.string().nullable(),
	locale: z.enum(["vi", "en"]),
	consent_text_version: z.string(),
	consent_at: z.iso.datetime(),
})
export type PlacingMemory = z.infer<typeof placingMemory>

export function placingOf(form: PlacingForm, at: Date): Omit<PlacingMemory, "cart_id"> {
	return {
		phone: form.phone,
		email: form.email,
		locale: form.locale,
		consent_text_version: form.consentTextVersion,
		consent_at: at.toISOString(),
	}
}
