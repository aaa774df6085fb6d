import { z } from "zod"

/**
 * What a failure says of itself, for a log or for an officer's list. A workflow throws what it has written down and read again, which is no Error any
 * more; what was told in another shape than agreed says which of its parts.
 */
export function reasonOf(error: unknown): string {
	if (error instanceof z.ZodError) return error.issues.map(partOf).join("; ")
	return typeof error === "object" && error !== null && "message" in error
		? String(error.message)
		: String(error)
}

function partOf({ path, message }: z.core.$ZodIssue): string {
	return path.length === 0 ? message : `${path.join(".")}: ${message}`
}
