import { z } from "zod"

const vatRate = z.object({ percent: z.number(), rule: z.object({ code: z.string(), from: z.string() }) })

/** What the provider is told with a cart or an order: the tax within the price of each product, by its id, and of the delivery. */
export const vatContext = z.object({ products: z.record(z.string(), vatRate), delivery: vatRate })
export type VatContext = z.infer<typeof vatContext>
