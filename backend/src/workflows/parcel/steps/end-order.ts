import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PaymentCollectionStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { orderStateOf } from "@ocop/domain"
import { z } from "zod"
import { orderFacts } from "../order-facts"
import { parcelsOfOrder } from "../owed-parcels"
import type { OwedParcels } from "./take-turn"

/** Medusa's own words for an order that is being dealt with. */
const UNDERWAY = new Set(["pending", "draft", "requires_action"])

const paymentRows = z.array(
	z.object({
		payment_collections: z
			.array(
				z.object({
					id: z.string(),
					status: z.string(),
					payments: z
						.array(
							z.object({
								id: z.string(),
								canceled_at: z.unknown(),
								captures: z.array(z.object({ id: z.string() })).nullish(),
							}),
						)
						.nullish(),
				}),
			)
			.nullish(),
	}),
)

/**
 * Medusa's order ends when its parcels do: cancelled with its payment when all of them are, completed when each has come to an end. Not by Medusa's cancellation: when that fails
 * halfway it gives the goods back to the order, which others may have bought meanwhile, and a payment that could not be cancelled it passes over.
 */
export const endOrderStep = createStep("end-order", async (owed: OwedParcels, { container }) => {
	const order = owed.parcels.length > 0 ? await parcelsOfOrder(container, owed.placedOrderId) : null
	const state =
		order &&
		orderStateOf(
			order.payment,
			order.parcels.map((parcel) => parcel.state),
		)
	if (state !== "cancelled" && state !== "closed") return new StepResponse(undefined)
	if (state === "cancelled") await cancelPayments(container, owed.orderId)
	const { status } = await orderFacts(container, owed.orderId)
	if (!UNDERWAY.has(status)) return new StepResponse(undefined)
	const orders = container.resolve(Modules.ORDER)
	if (state === "cancelled") await orders.cancel([owed.orderId])
	else await orders.completeOrder([owed.orderId])
	return new StepResponse(undefined)
})

/** What was authorised and not taken is not taken any more. What was taken is a refund due, which is dealt with by itself. */
async function cancelPayments(container: MedusaContainer, orderId: string): Promise<void> {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "order",
		fields: [
			"payment_collections.id",
			"payment_collections.status",
			"payment_collections.payments.id",
			"payment_collections.payments.canceled_at",
			"payment_collections.payments.captures.id",
		],
		filters: { id: orderId },
	})
	const payment = container.resolve(Modules.PAYMENT)
	for (const { id, status, payments } of paymentRows.parse(data)[0]?.payment_collections ?? []) {
		const untaken = (payments ?? []).filter(({ captures }) => (captures ?? []).length === 0)
		for (const open of untaken.filter(({ canceled_at: canceledAt }) => !canceledAt))
			await payment.cancelPayment(open.id)
		const isOver = untaken.length === (payments ?? []).length && status !== PaymentCollectionStatus.CANCELED
		if (isOver) await payment.updatePaymentCollections(id, { status: PaymentCollectionStatus.CANCELED })
	}
}
