import { sitemapEntries } from "@ocop/contracts"
import { sharedPageHeaders } from "~/platform/cache.server"
import { callBackend } from "~/platform/medusa.server"
import { orRefuse } from "~/platform/refusal.server"
import { sitemapPages } from "./sitemap.server"

/** Every page that may be listed now. */
export async function listedPages(signal: AbortSignal) {
	return sitemapPages(await orRefuse(callBackend("/store/sitemap", sitemapEntries, { signal })))
}

/** A file of the map as an answer; 404 when there is none. */
export function xmlAnswer(xml: string | null): Response {
	if (xml === null)
		return new Response("Not Found", { status: 404, headers: { "Content-Type": "text/plain" } })
	return new Response(xml, {
		headers: {
			"Content-Type": "application/xml; charset=utf-8",
			...sharedPageHeaders(["catalogue", "fairs", "showrooms"], null),
		},
	})
}
