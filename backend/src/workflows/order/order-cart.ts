import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
	when,
} from "@medusajs/framework/workflows-sdk"
import {
	addShippingMethodToCartWorkflow,
	completeCartWorkflow,
	createPaymentCollectionForCartWorkflow,
	createPaymentSessionsWorkflow,
	refreshCartItemsWorkflow,
	updateCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { providerOf } from "../../payments/offered-methods"
import { checkTotalStep } from "./steps/check-total"
import { keepPlacingStep } from "./steps/claim-placing"
import { type CodedPlacing, reviewPlacingStep } from "./steps/review-placing"

/**
 * Makes an order of a cart that was not ordered yet: prices are taken anew, the delivery is the parcel plan. What is not paid in cash is
 * awaited by an order that stands already (decision 0035): the provider is told of it, and nothing is taken yet. Part
 * of place-order, which sees to it that a cart comes here once; should it come twice all the same, the database refuses the second order for
 * its code (see orderKeyOf).
 *
 * @throws MarketError 404 or 409 (see reviewPlacingStep, keepPlacingStep)
 */
export const orderCart = createWorkflow("order-cart", (input: WorkflowData<CodedPlacing>) => {
	const review = reviewPlacingStep(input)
	updateCartWorkflow.runAsStep({
		input: transform({ input, review }, ({ input, review }) => ({
			id: input.cartId,
			...(input.form.email === null ? {} : { email: input.form.email }),
			shipping_address: review.address,
			billing_address: review.address,
			metadata: { placing: { ...review.memory, cart_id: input.cartId, code: input.code } },
		})),
	})
	refreshCartItemsWorkflow.runAsStep({
		input: transform({ input }, ({ input }) => ({ cart_id: input.cartId, force_refresh: true })),
	})
	addShippingMethodToCartWorkflow.runAsStep({
		input: transform({ input, review }, ({ input, review }) => ({
			cart_id: input.cartId,
			options: [{ id: review.optionId, data: { ...review.plan } }],
		})),
	})
	checkTotalStep(
		transform({ input, review }, ({ input, review }) => ({ cartId: input.cartId, total: review.total })),
	)
	const created = when(
		"cart-has-no-payment",
		{ review },
		({ review }) => review.paymentCollectionId === null,
	).then(() =>
		createPaymentCollectionForCartWorkflow.runAsStep({
			input: transform({ input }, ({ input }) => ({ cart_id: input.cartId })),
		}),
	)
	createPaymentSessionsWorkflow.runAsStep({
		input: transform({ input, review, created }, ({ input, review, created }) => ({
			payment_collection_id: review.paymentCollectionId ?? created?.id ?? "",
			provider_id: providerOf(input.form.payment),
			data: { order_code: input.code, cart_id: input.cartId },
		})),
	})
	// All that came before can be done twice without harm; an order cannot.
	keepPlacingStep(transform({ input }, ({ input }) => ({ cartId: input.cartId, attempt: input.attempt })))
	const order = completeCartWorkflow.runAsStep({
		input: transform({ input }, ({ input }) => ({ id: input.cartId })),
	})
	return new WorkflowResponse(transform({ order }, ({ order }) => ({ orderId: order.id })))
})
