import type { LocalisedText } from "@ocop/contracts"

/** What a refusal page gets to say. The sentence comes along, so that no page carries all of them. */
export interface PageRefusal {
	code: string
	text: LocalisedText
}

/** Narrows what an error boundary was given. */
export function isPageRefusal(value: unknown): value is PageRefusal {
	return (
		typeof value === "object" &&
		value !== null &&
		"code" in value &&
		typeof value.code === "string" &&
		"text" in value &&
		typeof value.text === "object"
	)
}
