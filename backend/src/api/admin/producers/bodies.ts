import { z } from "zod"
import { neededText, optionalPhone, optionalText, wardCode } from "../form"

/** Body of a registration: what a decision or the maker's own papers say of it. */
export const producerBody = z.strictObject({
	name: neededText(200),
	nameEn: optionalText(200),
	kind: z.enum(["cooperative", "cooperative_group", "enterprise", "household"], { error: "form_choose" }),
	wardCode,
	phone: optionalPhone,
	storyVi: optionalText(2000),
})

export const producersQuery = z.strictObject({
	q: z.string().trim().max(100).optional(),
	/** "applied": known, and not admitted yet. */
	state: z.enum(["applied"]).optional(),
	limit: z.coerce.number().int().min(1).max(100).default(20),
	offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
