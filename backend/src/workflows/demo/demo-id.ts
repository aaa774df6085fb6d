import { createHash } from "node:crypto"

const LETTERS = 20

/**
 * The id of a row of the demo: the same for the same key at every load, so that what is in already is recognised. Short, because
 * ids of variants travel in requests.
 */
export function demoId(prefix: string, key: string): string {
	return `${prefix}_demo${createHash("sha256").update(key).digest("hex").slice(0, LETTERS)}`
}
