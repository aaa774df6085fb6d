import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"

/** What every change of a cart carries: the cart, and a name for this attempt that no other has. */
export interface CartAttempt {
	cartId: string
	/** Owns the lock, so that no engine takes a second attempt for the first one again. */
	attempt: string
}

const WAIT_SECONDS = 20
// Longer than waiting for the goods and making the order can take together: a lock that ends early lets a second order in.
const HELD_SECONDS = 180
const LOOK_AGAIN_SECONDS = 0.05

/** Changes of one cart take turns. Medusa's own workflows take no lock when they run inside another one. */
export function lockCart(input: WorkflowData<CartAttempt>): void {
	acquireLockStep(
		transform({ input }, ({ input }) => ({
			key: input.cartId,
			ownerId: input.attempt,
			timeout: WAIT_SECONDS,
			ttl: HELD_SECONDS,
			retryInterval: LOOK_AGAIN_SECONDS,
		})),
	)
}

export function unlockCart(input: WorkflowData<CartAttempt>): void {
	releaseLockStep(transform({ input }, ({ input }) => ({ key: input.cartId, ownerId: input.attempt })))
}

/** Whether a turn was waited for in vain. The engines of locks say it in one of these ways and have no code for it. */
export function isWaitedInVain(error: unknown): boolean {
	return error instanceof Error && /Failed to acquire lock|Timed-out acquiring lock/.test(error.message)
}
