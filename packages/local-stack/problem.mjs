/**
 * Something the person at the keyboard can put right: printed as plain sentences, without a stack trace.
 * Each line says what is wrong and what to do.
 */
export class Problem extends Error {
	/** @param {string | string[]} lines */
	constructor(lines) {
		const all = Array.isArray(lines) ? lines : [lines]
		super(all.join("\n"))
		this.name = "Problem"
		this.lines = all
	}
}
