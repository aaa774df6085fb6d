import { z } from "zod"

/** A text of the content: Vietnamese is the base; English is null where nobody has written it. */
export const localisedText = z.object({ vi: z.string(), en: z.string().nullable() })
export type LocalisedText = z.infer<typeof localisedText>

/** A calendar day in Asia/Ho_Chi_Minh, "YYYY-MM-DD". */
export const dayText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** An instant in UTC, ISO 8601. */
export const instantText = z.iso.datetime()

/** Whole đồng. */
export const dongAmount = z.number().int()

/** A picture of the market; `src` is a path on the backend that the storefront's image route resizes. */
export const picture = z.object({ src: z.string(), width: z.number().int(), height: z.number().int() })
export type Picture = z.infer<typeof picture>
