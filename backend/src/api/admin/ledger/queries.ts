import { PARTY_KINDS } from "@ocop/domain"
import { z } from "zod"

const page = {
	limit: z.coerce.number().int().min(1).max(100).default(20),
	offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}

/** `order`: public code of an order, as a person types it. */
export const ledgerQuery = z
	.strictObject({
		order: z.string().trim().min(1).max(40).optional(),
		party_kind: z.enum(PARTY_KINDS).optional(),
		party_id: z.string().trim().min(1).max(100).optional(),
		...page,
	})
	.refine((query) => query.party_id === undefined || query.party_kind !== undefined, { path: ["party_kind"] })

export const balancesQuery = z.strictObject({ party_kind: z.enum(PARTY_KINDS).optional(), ...page })

/** Nothing is asked but what is there. */
export const noQuery = z.strictObject({})
