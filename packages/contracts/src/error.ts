import { z } from "zod"

/**
 * Every refusal of our API. `code` is for programs and names the message `errors_<code>`; `field` is the path of
 * the input that is wrong; `params` fill the message; `retryAfterSeconds` comes with 429.
 */
export const errorBody = z.object({
	code: z.string(),
	message: z.string(),
	field: z.string().optional(),
	params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
	retryAfterSeconds: z.number().int().optional(),
	problems: z
		.array(
			z.object({
				code: z.string(),
				field: z.string(),
				params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
			}),
		)
		.optional(),
})
export type ErrorBody = z.infer<typeof errorBody>
