import { z } from "zod"

/** As an order is looked up by its secret link. The phone is not enough: whoever knows it may look, and not cancel. */
export const orderCancellationBody = z.strictObject({
	code: z.string().min(4).max(40),
	token: z.string().min(16).max(64),
})
