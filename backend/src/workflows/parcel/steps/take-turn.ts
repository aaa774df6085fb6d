import { setTimeout as sleep } from "node:timers/promises"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ParcelState } from "@ocop/domain"
import { MarketError } from "../../../market-error"
import { PARCEL_MODULE } from "../../../modules/parcel"
import type ParcelModuleService from "../../../modules/parcel/service"
import { parcelsOfOrder } from "../owed-parcels"

// Longer than carrying out one order takes. A process that was killed keeps an order for no longer.
export const TURN_SECONDS = 60
const LOOK_AGAIN_MS = 100
const PATIENCE_MS = 5_000

export interface OrderTurnInput {
	placedOrderId: string
	/** A name that no other run has. */
	holder: string
}

/** Of an order that is being carried out: the parcels that have moved on since it was, and where they stood then. */
export interface OwedParcels {
	placedOrderId: string
	orderId: string
	parcels: { id: string; state: ParcelState }[]
}

/**
 * Takes the turn to carry out an order, and says what is owed. A failure later gives the turn back, and takes nothing else back: what was carried out stands.
 *
 * @throws MarketError 409 parcel.being_carried_out when another run does not come to its end
 */
export const takeTurnStep = createStep(
	"take-order-turn",
	async ({ placedOrderId, holder }: OrderTurnInput, { container }) => {
		const service = container.resolve<ParcelModuleService>(PARCEL_MODULE)
		const until = performance.now() + PATIENCE_MS
		while (!(await service.takeTurn(placedOrderId, { holder, seconds: TURN_SECONDS }))) {
			if (performance.now() > until) throw new MarketError("parcel.being_carried_out", 409)
			await sleep(LOOK_AGAIN_MS)
		}
		const order = await parcelsOfOrder(container, placedOrderId)
		if (!order) throw new MarketError("not_found", 404)
		const owed: OwedParcels = {
			placedOrderId,
			orderId: order.orderId,
			parcels: order.parcels.filter(({ carriedOut }) => !carriedOut).map(({ id, state }) => ({ id, state })),
		}
		return new StepResponse(owed, { placedOrderId, holder })
	},
	async (turn, { container }) => {
		if (!turn) return
		await container.resolve<ParcelModuleService>(PARCEL_MODULE).giveTurnBack(turn.placedOrderId, turn.holder)
	},
)
