/** How many checkouts may hold goods at once: from one visitor's address, behind which a whole house may sit, and for one phone. */
export const HOLDS_PER_ADDRESS = 20
export const HOLDS_PER_PHONE = 3

const MINUTE_MS = 60_000

/** What a checkout wants held of one item, and what holds there at this moment. Pieces, whole numbers. */
export interface HoldAsked {
	wanted: number
	/** What lies there and is not promised to an order, held or not. */
	unpromised: number
	/** Of these, what other checkouts hold. */
	heldByOthers: number
	/** Of these again, what other checkouts of the same visitor hold. */
	heldBySameVisitor: number
}

/** Why goods are not held. The purchase goes on without: whoever presses first has them. */
export type HoldRefusal = "too_many" | "share" | "gone"

/**
 * The most that one visitor's checkouts may hold of an item together: half of what could be sold, and always the last piece. Whoever opens a
 * thousand carts leaves the other half to everybody else.
 */
export function shareOfAVisitor(unpromised: number): number {
	return Math.max(0, Math.ceil(unpromised / 2))
}

/**
 * Whether a checkout's goods can be held, all of them or none.
 *
 * @param others live holds of other checkouts from the same address, and for the same phone
 * @returns null when they can
 */
export function holdRefusal(
	asked: readonly HoldAsked[],
	others: { address: number; phone: number },
): HoldRefusal | null {
	if (others.address >= HOLDS_PER_ADDRESS || isBeyondPhone(others)) return "too_many"
	if (asked.length === 0 || asked.some((item) => item.wanted > item.unpromised - item.heldByOthers))
		return "gone"
	const beyondShare = asked.some(
		(item) => item.wanted + item.heldBySameVisitor > shareOfAVisitor(item.unpromised),
	)
	return beyondShare ? "share" : null
}

/**
 * Whether a hold that stands is one too many now that its phone is said: checkouts are opened before anybody types one.
 *
 * @param others live holds of other checkouts for the same phone
 */
export function isBeyondPhone(others: { phone: number }): boolean {
	return others.phone >= HOLDS_PER_PHONE
}

/** The moment at which a hold of so many whole minutes that begins now runs out. */
export function holdUntil(at: Date, minutes: number): Date {
	return new Date(at.getTime() + minutes * MINUTE_MS)
}
