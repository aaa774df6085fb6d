import { Modules } from "@medusajs/framework/utils"
import {
	createWorkflow,
	transform,
	type WorkflowData,
	WorkflowResponse,
	when,
} from "@medusajs/framework/workflows-sdk"
import {
	addShippingMethodToCartStep,
	completeCartWorkflow,
	createPaymentCollectionsStep,
	createPaymentSessionsWorkflow,
	createRemoteLinkStep,
	dismissRemoteLinkStep,
	findOrCreateCustomerStep,
	refreshCartItemsWorkflow,
	refreshPaymentCollectionForCartWorkflow,
	removeLineItemAdjustmentsStep,
	removeShippingMethodFromCartStep,
	updateCartsStep,
	updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import { MARKET_CURRENCY } from "../../catalogue/market-setup"
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
 * Made of the steps of Medusa's workflows where those would price and tax the whole cart anew after each of them: that is done once, at the end, and
 * prices only where one has changed. What comes of it is compared with what was agreed to (checkTotalStep), whoever computed it.
 *
 * @throws MarketError 404 or 409 (see reviewPlacingStep, keepPlacingStep)
 */
export const orderCart = createWorkflow("order-cart", (input: WorkflowData<CodedPlacing>) => {
	const review = reviewPlacingStep(input)
	const guest = when("shopper-left-address", { input }, ({ input }) => input.form.email !== null).then(() =>
		findOrCreateCustomerStep(transform({ input }, ({ input }) => ({ email: input.form.email ?? "" }))),
	)
	updateCartsStep(
		transform({ input, review, guest }, ({ input, review, guest }) => [
			{
				id: input.cartId,
				...(guest?.customer ? { email: guest.email ?? undefined, customer_id: guest.customer.id } : {}),
				shipping_address: review.address,
				billing_address: review.address,
				metadata: { placing: { ...review.memory, cart_id: input.cartId, code: input.code } },
			},
		]),
	)
	removeShippingMethodFromCartStep(
		transform({ review }, ({ review }) => ({ shipping_method_ids: review.standing.deliveryIds })),
	)
	addShippingMethodToCartStep(
		transform({ input, review }, ({ input, review }) => ({
			shipping_methods: [
				{
					cart_id: input.cartId,
					shipping_option_id: review.option.id,
					name: review.option.name,
					amount: review.plan.fee,
					is_tax_inclusive: true,
					data: { ...review.plan },
				},
			],
		})),
	)
	removeLineItemAdjustmentsStep(
		transform({ review }, ({ review }) => ({ lineItemAdjustmentIdsToRemove: review.standing.rebateIds })),
	)
	when("a-price-has-changed", { review }, ({ review }) => review.repriced).then(() => {
		refreshCartItemsWorkflow.runAsStep({
			input: transform({ input }, ({ input }) => ({ cart_id: input.cartId, force_refresh: true })),
		})
	})
	when("prices-stand", { review }, ({ review }) => !review.repriced).then(() => {
		updateTaxLinesWorkflow.runAsStep({
			input: transform({ input }, ({ input }) => ({ cart_id: input.cartId })),
		})
	})
	checkTotalStep(
		transform({ input, review }, ({ input, review }) => ({ cartId: input.cartId, total: review.total })),
	)
	dismissRemoteLinkStep(
		transform({ input, review }, ({ input, review }) =>
			review.standing.lostCollectionIds.map((id) => paymentLink(input.cartId, id)),
		),
	)
	const created = when(
		"cart-has-no-payment",
		{ review },
		({ review }) => review.standing.paymentCollectionId === null,
	).then(() => {
		// Of what was agreed to and is what Medusa charges, as checkTotalStep has found.
		const collections = createPaymentCollectionsStep(
			transform({ review }, ({ review }) => [{ currency_code: MARKET_CURRENCY, amount: review.total }]),
		)
		createRemoteLinkStep(
			transform({ input, collections }, ({ input, collections }) =>
				collections.map(({ id }) => paymentLink(input.cartId, id)),
			),
		)
		return collections
	})
	when("cart-had-a-payment", { review }, ({ review }) => review.standing.paymentCollectionId !== null).then(
		() => {
			refreshPaymentCollectionForCartWorkflow.runAsStep({
				input: transform({ input }, ({ input }) => ({ cart_id: input.cartId })),
			})
		},
	)
	createPaymentSessionsWorkflow.runAsStep({
		input: transform({ input, review, created }, ({ input, review, created }) => ({
			payment_collection_id: review.standing.paymentCollectionId ?? created?.[0]?.id ?? "",
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

function paymentLink(cartId: string, paymentCollectionId: string) {
	return {
		[Modules.CART]: { cart_id: cartId },
		[Modules.PAYMENT]: { payment_collection_id: paymentCollectionId },
	}
}
