/**
 * Folds text for comparing and searching (invariant 16): composed and decomposed input, case, Vietnamese tone and vowel marks
 * and đ/d make no difference; everything but letters and digits becomes a single space. Folding twice changes nothing.
 */
export function foldText(text: string): string {
	return (
		text
			.normalize("NFC")
			.toLowerCase()
			.normalize("NFD")
			.replace(/\p{M}+/gu, "")
			// đ has no decomposition: its bar is part of the letter.
			.replaceAll("đ", "d")
			.replace(/[^\p{L}\p{N}]+/gu, " ")
			.trim()
	)
}

/**
 * "Bánh cuốn Thanh Trì" → "banh-cuon-thanh-tri": only a–z, 0–9 and single hyphens. Empty when the text holds no such letter;
 * the caller decides what to name it then.
 */
export function slugOf(text: string): string {
	return foldText(text)
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "")
}

/**
 * Slips between two words: letters inserted, left out, replaced or swapped with their neighbour (Damerau, optimal string
 * alignment). Distances above `max` are answered as `max + 1` without being computed to the end.
 */
export function editDistance(a: string, b: string, max: number): number {
	const left = [...a]
	const right = [...b]
	if (Math.abs(left.length - right.length) > max) return max + 1

	let beforePrevious: number[] = []
	let previous = Array.from({ length: right.length + 1 }, (_, column) => column)
	for (let row = 1; row <= left.length; row++) {
		const current = [row]
		let best = row
		for (let column = 1; column <= right.length; column++) {
			const same = left[row - 1] === right[column - 1]
			let cost = Math.min(
				at(previous, column) + 1,
				at(current, column - 1) + 1,
				at(previous, column - 1) + (same ? 0 : 1),
			)
			const swapped =
				row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
			if (swapped) cost = Math.min(cost, at(beforePrevious, column - 2) + 1)
			current.push(cost)
			best = Math.min(best, cost)
		}
		// No later cell can be cheaper than the cheapest of a row; a swap, which skips one, pays for it.
		if (best > max) return max + 1
		beforePrevious = previous
		previous = current
	}
	return Math.min(at(previous, right.length), max + 1)
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Number.POSITIVE_INFINITY
}

/**
 * The text in its plain letters and digits, without the marks that nobody sees: what is copied from contacts, chats and web pages carries turns of
 * direction and joints of no width.
 */
export function withoutHiddenMarks(text: string): string {
	return text.normalize("NFKC").replace(/\p{Cf}/gu, "")
}
