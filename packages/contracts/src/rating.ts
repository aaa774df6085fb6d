import { z } from "zod"
import { dayText } from "./text"

/** The stars in force at the moment of reading (invariant 1). Potential five is four stars with words (invariant 2). */
export const rating = z.object({
	stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
	potentialFive: z.boolean(),
	validThrough: dayText,
	certificateCode: z.string(),
})
export type Rating = z.infer<typeof rating>
