import { isDay, parsePhone, toDay } from "@ocop/domain"
import { wardOf } from "@ocop/geo"
import { type ZodType, z } from "zod"
import { MarketError } from "../../market-error"

/** What an officer must fill in; the message at the field says so. */
export const neededText = (longest: number) =>
	z.string({ error: "form_missing" }).trim().min(1, "form_missing").max(longest, "form_too_long")

/** What an officer may leave out; empty is null. */
export const optionalText = (longest: number) =>
	z
		.string()
		.trim()
		.max(longest, "form_too_long")
		.nullish()
		.transform((text) => text || null)

/** A ward that exists today, by its code. */
export const wardCode = z
	.string({ error: "form_ward_missing" })
	.refine((code) => wardOf(code) !== null, "form_ward_missing")

/** A calendar day as a date field sends it. */
export const day = z.string({ error: "form_missing" }).refine(isDay, "form_day_wrong").transform(toDay)

/** A Vietnamese telephone number as people write it, kept as +84…; empty is null. */
export const optionalPhone = optionalText(30).transform((typed, context) => {
	if (typed === null) return null
	const phone = parsePhone(typed)
	if (phone === null) context.addIssue({ code: "custom", message: "order_phone_wrong" })
	return phone
})

/**
 * Reads a form that an officer sent. A schema above names as the message of each check the error that is shown at the field.
 *
 * @throws MarketError 400 with one problem for each field that is wrong
 */
export function readForm<Read>(schema: ZodType<Read>, sent: unknown): Read {
	const parsed = schema.safeParse(sent ?? {})
	if (parsed.success) return parsed.data
	const problems = parsed.error.issues.map(({ path, message }) => ({
		code: /^[a-z_]+$/.test(message) ? message : "form_wrong",
		field: path.join("."),
	}))
	throw new MarketError("invalid_input", 400, { field: problems[0]?.field, problems })
}
