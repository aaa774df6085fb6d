import { setTimeout as sleep } from "node:timers/promises"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MarketError } from "../../../market-error"
import { PARCEL_MODULE } from "../../../modules/parcel"
import type ParcelModuleService from "../../../modules/parcel/service"
import type { CartAttempt } from "../../cart/cart-lock"
import { drawUntilFree } from "./draw-code"

// Longer than making an order takes. A process that was killed holds a cart's order up for no longer.
const HELD_SECONDS = 60
const LOOK_AGAIN_MS = 250
// Somewhat longer than the storefront waits for an answer: nobody would hear a later one.
const PATIENCE_MS = 10_000

/**
 * Takes the turn to order a cart in the database, where attempts of every process meet, and leaves the row that a reconciler finds when this
 * process is killed (invariant 19). Answers the code that the cart's order has, now and in every later attempt.
 *
 * @throws MarketError 409 order.being_placed when another process does not come to an end
 */
export const claimPlacingStep = createStep(
	"claim-placing",
	async ({ cartId, attempt }: CartAttempt, { container }) => {
		const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE)
		const claim = { cartId, holder: attempt, seconds: HELD_SECONDS }
		const until = performance.now() + PATIENCE_MS
		for (;;) {
			const code = await drawUntilFree((drawn) => parcels.claimPlacing(claim, drawn))
			if (code !== null) return new StepResponse({ code }, { cartId, holder: attempt })
			if (performance.now() > until)
				throw new MarketError("order.being_placed", 409, { retryAfterSeconds: 10 })
			await sleep(LOOK_AGAIN_MS)
		}
	},
	async (claimed, { container }) => {
		// Reached only when everything after it was taken back, so nothing is owed.
		if (claimed) {
			await container.resolve<ParcelModuleService>(PARCEL_MODULE).releasePlacing({ ...claimed, open: false })
		}
	},
)

/** Gives the turn back with the order made. The row stays open until the order is registered. */
export const releasePlacingStep = createStep(
	"release-placing",
	async ({ cartId, attempt }: CartAttempt, { container }) => {
		await container
			.resolve<ParcelModuleService>(PARCEL_MODULE)
			.releasePlacing({ cartId, holder: attempt, open: true })
		return new StepResponse(undefined)
	},
)
