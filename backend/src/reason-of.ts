/** What a failure says of itself. A workflow throws what it has written down and read again, which is no Error any more. */
export function reasonOf(error: unknown): string {
	return typeof error === "object" && error !== null && "message" in error
		? String(error.message)
		: String(error)
}
