/** The address that was pressed last while the browser had no line. */
let heldBack: string | undefined

/**
 * Whether a press on a link is held back: without a line the next page cannot come, and this one would be lost for it. The bar says so.
 * Browsers err about their line, so whoever presses the same link again is let through.
 */
export function holdsBack(address: string, online: boolean): boolean {
	if (online || heldBack === address) {
		heldBack = undefined
		return false
	}
	heldBack = address
	return true
}
