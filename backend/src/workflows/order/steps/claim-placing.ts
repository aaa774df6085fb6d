import { setTimeout as sleep } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MarketError } from "../../../market-error"
import { PARCEL_MODULE } from "../../../modules/parcel"
import type ParcelModuleService from "../../../modules/parcel/service"
import type { CartAttempt } from "../../cart/cart-lock"
import { drawUntilFree } from "./draw-code"
import { settleOrder } from "./find-order"

// Longer than making an order takes from one look at the turn to the next. A process that was killed holds a cart's order up for no longer.
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
	async (turn: CartAttempt, { container }) => {
		const code = await takeTurn(container, turn)
		return new StepResponse({ code }, { ...turn, code })
	},
	async (turn, { container }) => {
		if (!turn) return
		const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE)
		const { cartId, attempt: holder, code } = turn
		// Another has the turn, and ends what there is to end.
		if (!(await parcels.keepPlacing({ cartId, holder, seconds: HELD_SECONDS }))) return
		const open = await isOwed(container, { cartId, code })
		await parcels.releasePlacing({ cartId, holder, open })
	},
)

/**
 * Whether a refused attempt leaves something to a reconciler. Everything after the claim was taken back, or so the engine says: it goes on past
 * a compensation that failed, so what stands is looked at.
 */
async function isOwed(container: MedusaContainer, cart: { cartId: string; code: string }): Promise<boolean> {
	try {
		const { orderId } = await settleOrder(container, cart)
		return orderId !== null
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error)
		container
			.resolve(ContainerRegistrationKeys.LOGGER)
			.error(`[orders] what a refused attempt left of ${cart.code} is not undone yet: ${reason}`)
		return true
	}
}

/**
 * Looks whether the attempt still has its turn, and holds it for as long again. Before everything that another attempt must not do beside it:
 * whoever was held up for longer than the turn goes no further.
 *
 * @throws MarketError 409 order.being_placed when another attempt has the turn
 */
export const keepPlacingStep = createStep(
	"keep-placing",
	async ({ cartId, attempt }: CartAttempt, { container }) => {
		const kept = await container
			.resolve<ParcelModuleService>(PARCEL_MODULE)
			.keepPlacing({ cartId, holder: attempt, seconds: HELD_SECONDS })
		if (!kept) throw beingPlaced()
		return new StepResponse(undefined)
	},
)

/**
 * Gives the turn back with the order made; the row stays open until the order is registered. Who lost the turn meanwhile takes it again and
 * looks: whoever had it may have undone the order, or found it whole and answered its shopper with it.
 *
 * @throws MarketError 409 order.being_placed when the order does not stand any more; what is left of it is then taken back
 */
export const releasePlacingStep = createStep(
	"release-placing",
	async ({ orderId, ...turn }: CartAttempt & { orderId: string }, { container }) => {
		const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE)
		const release = { cartId: turn.cartId, holder: turn.attempt, open: true }
		if (await parcels.releasePlacing(release)) return new StepResponse(undefined)
		const code = await takeTurn(container, turn)
		const standing = await settleOrder(container, { cartId: turn.cartId, code })
		if (standing.orderId !== orderId) throw beingPlaced()
		await parcels.releasePlacing(release)
		return new StepResponse(undefined)
	},
)

/** @returns the code of the cart's order */
async function takeTurn(container: MedusaContainer, { cartId, attempt }: CartAttempt): Promise<string> {
	const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE)
	const claim = { cartId, holder: attempt, seconds: HELD_SECONDS }
	const until = performance.now() + PATIENCE_MS
	for (;;) {
		const code = await drawUntilFree((drawn) => parcels.claimPlacing(claim, drawn))
		if (code !== null) return code
		if (performance.now() > until) throw beingPlaced()
		await sleep(LOOK_AGAIN_MS)
	}
}

function beingPlaced(): MarketError {
	return new MarketError("order.being_placed", 409, { retryAfterSeconds: 10 })
}
