import { isDay } from "@ocop/domain"
import { z } from "zod"

const QUOTA_MAX = 50

const day = z.string().refine(isDay)
const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
const text = z.string().trim().min(1)

/** A fair as it is first written down. Times are "HH:MM" of every day; `quota` is the most booths a producer may hold. */
export const fairInput = z
	.strictObject({
		id: z.string().min(1).max(64).optional(),
		code: z.string().min(6).max(16),
		handle: z
			.string()
			.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
			.max(120),
		nameVi: text.max(200),
		nameEn: text.max(200).nullable(),
		descriptionVi: text.max(5000),
		descriptionEn: text.max(5000).nullable(),
		applicationsFrom: day.nullable(),
		applicationsThrough: day.nullable(),
		startsOn: day,
		endsOn: day,
		opensAt: time,
		closesAt: time,
		wardCode: z.string().regex(/^\d{5}$/),
		venue: text.max(200),
		venueEn: text.max(200).nullish(),
		quota: z.number().int().min(1).max(QUOTA_MAX),
		posterSrc: text.max(200),
		demo: z.boolean(),
	})
	.refine((fair) => fair.startsOn <= fair.endsOn, { path: ["endsOn"] })
	.refine((fair) => fair.opensAt < fair.closesAt, { path: ["closesAt"] })
	.refine((fair) => (fair.applicationsFrom === null) === (fair.applicationsThrough === null), {
		path: ["applicationsThrough"],
	})
	.refine((fair) => (fair.applicationsFrom ?? "") <= (fair.applicationsThrough ?? ""), {
		path: ["applicationsThrough"],
	})
	.refine((fair) => (fair.applicationsThrough ?? "") < fair.startsOn, { path: ["applicationsThrough"] })
export type FairInput = z.infer<typeof fairInput>
