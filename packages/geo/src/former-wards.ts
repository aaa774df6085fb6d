import hanoiData from "./data/hanoi-wards.json"

/** A ward of Hanoi as it was until 1 July 2025. */
export interface FormerWard {
	/** "Xã Đông Xuân" */
	readonly fullName: string
	/** "huyện Quốc Oai", where the resolution needs it to tell namesakes apart. */
	readonly within: string | null
}

const DISTRICT = /^(quận|huyện|thị xã) /u

const FORMED_FROM = new Map(hanoiData.wards.map((ward) => [ward.code, ward.formedFrom]))

/** The former wards that wholly or partly went into a ward of Hanoi; none for wards elsewhere, which the source does not tell. */
export function formerWardsOf(wardCode: string): readonly FormerWard[] {
	const text = FORMED_FROM.get(wardCode)
	return text === undefined ? [] : parseFormedFrom(text)
}

/**
 * Reads the summary of the resolution: names divided by commas, each perhaps followed by its former district and by a note on
 * where the rest of it went, in brackets.
 */
export function parseFormedFrom(text: string): FormerWard[] {
	return splitOutsideBrackets(text).flatMap((entry) => {
		const [name = "", ...bracketed] = entry.split(/[()]/u).map((part) => part.trim())
		if (name === "") return []
		return [{ fullName: name, within: bracketed.find((note) => DISTRICT.test(note)) ?? null }]
	})
}

function splitOutsideBrackets(text: string): string[] {
	const entries: string[] = []
	let depth = 0
	let start = 0
	for (let index = 0; index < text.length; index++) {
		const letter = text[index]
		if (letter === "(") depth++
		else if (letter === ")") depth--
		else if (letter === "," && depth === 0) {
			entries.push(text.slice(start, index))
			start = index + 1
		}
	}
	entries.push(text.slice(start))
	return entries
}
