import { isDay, isPublicCode, toDay } from "@ocop/domain"
import { z } from "zod"

const points = z.number().min(0).max(100).multipleOf(0.01)
const shortText = z.string().trim().min(1).max(100)
const certificateCode = z.string().refine(isPublicCode)

/** Body of a grant: the decision as it is on paper. Whether it is sound is judged by the register's rules. */
export const grantBody = z.strictObject({
	stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
	potentialFive: z.boolean(),
	parts: z.strictObject({ a: points, b: points, c: points }),
	score: points,
	decisionNumber: shortText,
	certificateNumber: shortText.nullable(),
	authority: z.enum(["district", "province", "ministry"]),
	decidedOn: z.string().refine(isDay).transform(toDay),
})

/** Body of a renewal or an upgrade: the new decision, and the certificate that the officer saw when entering it. */
export const replacementBody = grantBody.extend({ replaces: certificateCode })

export const revokeBody = z.strictObject({
	code: certificateCode,
	/** Everyone who verifies the certificate reads it. */
	reason: z.string().trim().min(10).max(1000),
})

export const registerQuery = z.strictObject({
	q: z.string().trim().max(100).optional(),
	standing: z.enum(["expiring", "expired", "lapsed_offered"]).optional(),
	product_id: z.string().max(64).optional(),
	limit: z.coerce.number().int().min(1).max(100).default(20),
	offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
