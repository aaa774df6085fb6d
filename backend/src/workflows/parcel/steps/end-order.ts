import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow, completeOrderWorkflow } from "@medusajs/medusa/core-flows"
import { orderStateOf } from "@ocop/domain"
import { orderFacts } from "../order-facts"
import { parcelsOfOrder } from "../owed-parcels"
import type { OwedParcels } from "./take-turn"

/** Medusa's own words for an order that is being dealt with. */
const UNDERWAY = new Set(["pending", "draft", "requires_action"])

/**
 * Medusa's order ends when its parcels do: cancelled with its payment when all of them are, completed when each has come to an end. Both of Medusa's workflows run for
 * themselves: within ours, a later step that fails would take them back.
 */
export const endOrderStep = createStep("end-order", async (owed: OwedParcels, { container }) => {
	if (owed.parcels.length === 0) return new StepResponse(undefined)
	const order = await parcelsOfOrder(container, owed.placedOrderId)
	const state =
		order &&
		orderStateOf(
			"cash_on_delivery",
			order.parcels.map((parcel) => parcel.state),
		)
	if (state !== "cancelled" && state !== "closed") return new StepResponse(undefined)
	const { status } = await orderFacts(container, owed.orderId)
	if (!UNDERWAY.has(status)) return new StepResponse(undefined)
	if (state === "cancelled") await cancelOrderWorkflow(container).run({ input: { order_id: owed.orderId } })
	else await completeOrderWorkflow(container).run({ input: { orderIds: [owed.orderId] } })
	return new StepResponse(undefined)
})
