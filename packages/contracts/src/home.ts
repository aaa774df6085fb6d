import { z } from "zod"
import { listingCard } from "./catalogue"
import { fairCard } from "./fair"
import { instantText } from "./text"

export const homePage = z.object({
	/** Counted now: not to be mixed with published cumulative recognitions. */
	counts: z.object({
		listings: z.number().int(),
		validCertificates: z.number().int(),
		producers: z.number().int(),
		showrooms: z.number().int(),
	}),
	groups: z.array(z.object({ code: z.string(), count: z.number().int() })),
	topRated: z.array(listingCard),
	newest: z.array(listingCard),
	liveFair: fairCard.nullable(),
	freshUntil: instantText.nullable(),
})
export type HomePage = z.infer<typeof homePage>

/** GET /store/sitemap: handles and codes of everything that has a public page. */
export const sitemapEntries = z.object({
	listings: z.array(z.object({ handle: z.string(), changedOn: z.string() })),
	producers: z.array(z.string()),
	fairs: z.array(z.object({ handle: z.string(), booths: z.array(z.string()) })),
	showrooms: z.array(z.string()),
})
export type SitemapEntries = z.infer<typeof sitemapEntries>

/**
 * GET /store/changes?after=N: what the storefront's caches must drop. `tags` are like "product:handle", "fair:handle",
 * "certificate:CODE", "catalogue". A reader that missed a while reads on from its last `sequence`; when `reset` is true it
 * is too far behind and drops everything.
 */
export const changesQuery = z.strictObject({ after: z.coerce.number().int().min(0) })
export const changesPage = z.object({
	latest: z.number().int(),
	reset: z.boolean(),
	changes: z.array(z.object({ sequence: z.number().int(), tags: z.array(z.string()) })),
})
export type ChangesPage = z.infer<typeof changesPage>
