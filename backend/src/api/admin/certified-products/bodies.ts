import { qualityKind } from "@ocop/contracts"
import { isPublicCode, isSubgroupCode } from "@ocop/domain"
import { z } from "zod"
import { day, neededText, optionalText, readForm, wardCode } from "../form"

const points = z
	.number({ error: "form_points" })
	.min(0, "form_points")
	.max(100, "form_points")
	.multipleOf(0.01, "form_points")
const certificateCode = z.string().refine(isPublicCode)

/** Body of a grant: the decision as it is on paper. Whether it is sound is judged by the register's rules. */
export const grantBody = z.strictObject({
	stars: z.union([z.literal(3), z.literal(4), z.literal(5)], { error: "form_choose" }),
	potentialFive: z.boolean(),
	parts: z.strictObject({ a: points, b: points, c: points }),
	score: points,
	decisionNumber: neededText(100),
	certificateNumber: optionalText(100),
	authority: z.enum(["district", "province", "ministry"], { error: "form_choose" }),
	decidedOn: day,
})

const replacementBody = grantBody.extend({ replaces: certificateCode })

/** Body of a renewal or an upgrade: the new decision, and the certificate that the officer saw when entering it. */
export function readReplacement(body: unknown) {
	const { replaces, ...decision } = readForm(replacementBody, body)
	return { decision, replaces }
}

export const revokeBody = z.strictObject({
	code: certificateCode,
	/** Everyone who verifies the certificate reads it. */
	reason: z.string({ error: "form_missing" }).trim().min(10, "form_reason_short").max(1000, "form_too_long"),
})

/** Body of a registration: the product as its decision names it. */
export const certifiedProductBody = z.strictObject({
	producerId: z.string({ error: "form_producer_missing" }).min(1, "form_producer_missing").max(64),
	nameVi: neededText(200),
	nameEn: optionalText(200),
	subgroup: z.string({ error: "form_choose" }).refine(isSubgroupCode, "form_choose"),
	wardCode,
})

/** Body of a quality certificate, as it is printed. */
export const qualityBody = z.strictObject({
	kind: z.enum(qualityKind.options, { error: "form_choose" }),
	number: neededText(100),
	issuer: neededText(200),
	validThrough: day,
})

export const endQualityBody = z.strictObject({
	/** Kept in the journal. */
	reason: neededText(500),
})

export const registerQuery = z.strictObject({
	q: z.string().trim().max(100).optional(),
	standing: z.enum(["expiring", "expired", "lapsed_offered"]).optional(),
	product_id: z.string().max(64).optional(),
	limit: z.coerce.number().int().min(1).max(100).default(20),
	offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
