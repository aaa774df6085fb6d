import { SEARCH_TEXT_MAX } from "@ocop/contracts"

export type SearchText =
	/** Null when nothing was asked. */
	| { outcome: "text"; text: string | null }
	/** Longer than anyone types. */
	| { outcome: "too_long" }

/** The words of `q` without control characters and what was no UTF-8. */
export function searchText(parameters: URLSearchParams): SearchText {
	const given = (parameters.get("q") ?? "").trim()
	if (given.length > SEARCH_TEXT_MAX) return { outcome: "too_long" }
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
	const text = given.replace(/[\u0000-\u001f\u007f\ufffd]+/g, " ").trim()
	return { outcome: "text", text: text === "" ? null : text }
}
