/** Parameters that campaigns append to our addresses and no page reads; the page cache leaves out the same. */
const CAMPAIGN = /^(utm_.*|fbclid|gclid|zarsrc)$/

/**
 * The query of an address without what campaigns appended, so that no link, form or copy of a page carries it on. Everything else stays
 * letter for letter.
 * @param search "" or beginning with "?"
 */
export function withoutCampaign(search: string): string {
	const kept = search
		.slice(1)
		.split("&")
		.filter((part) => !CAMPAIGN.test(part.split("=", 1)[0] ?? ""))
		.join("&")
	return kept && `?${kept}`
}
