import { PictureFailure, tinyPicture } from "./resize.server"

/** Where originals of the market stand; nothing else is ever fetched. */
const ORIGINAL = /^\/(drawings|static)\//

/** About 200 bytes each. */
const REMEMBERED = 20_000
/** A page shows two dozen; what does not fit is asked for with the next page. */
const WAITING_MAX = 400

/** Source → data address, null where none can be made; the least recently shown first. */
const known = new Map<string, string | null>()
const waiting = new Set<string>()
let working = false

/**
 * The blurred face of a picture as a data address, to stand in its place while it comes. A page never waits for it: the first one that
 * shows a picture goes without and has it made for the next, one after the other, behind everything else.
 * @param source path of the original on the backend
 */
export function placeholderOf(source: string): string | undefined {
	if (!ORIGINAL.test(source)) return undefined
	const placeholder = known.get(source)
	if (placeholder === undefined) {
		if (waiting.size < WAITING_MAX) waiting.add(source)
		if (!working) void work()
		return undefined
	}
	known.delete(source)
	known.set(source, placeholder)
	return placeholder ?? undefined
}

async function work() {
	working = true
	for (const source of waiting) {
		const placeholder = await made(source)
		waiting.delete(source)
		if (placeholder !== undefined) known.set(source, placeholder)
		for (const oldest of known.keys()) {
			if (known.size <= REMEMBERED) break
			known.delete(oldest)
		}
	}
	working = false
}

/** Undefined when it cannot be said now: the next page asks again. */
async function made(source: string): Promise<string | null | undefined> {
	try {
		return `data:image/webp;base64,${(await tinyPicture(source)).toString("base64")}`
	} catch (error) {
		return error instanceof PictureFailure && error.kind === "missing" ? null : undefined
	}
}
