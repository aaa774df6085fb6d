import type { Act, Actor } from "../../act"

/** Whose fair an act is about. */
interface OfFair {
	id: string
	handle: string
}

/** An act on a fair, with the pages that show it. */
export function fairAct(
	fair: OfFair,
	name: string,
	change: Record<string, unknown>,
	actor: Actor,
	at: Date,
): Act {
	return {
		at,
		name,
		actor,
		subject: { type: "fair", id: fair.id },
		change,
		tags: ["fairs", `fair:${fair.handle}`],
	}
}
