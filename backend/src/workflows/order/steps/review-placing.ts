import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { sumDong } from "@ocop/domain"
import { z } from "zod"
import { marketClock } from "../../../../clock"
import { MarketError } from "../../../market-error"
import { cartChanged } from "../../../shopping/cart-changed"
import { openCart } from "../../../shopping/cart-rows"
import { promiseCashOnDelivery } from "../../../shopping/cash-on-delivery"
import { planDataOf, planDelivery, tooFarForFresh } from "../../../shopping/delivery-plan"
import { promiseToPayAfter } from "../../../shopping/paying-after"
import type { PlacingForm } from "../../../shopping/placing-form"
import { placingOf } from "../../../shopping/placing-memory"
import { type ReviewedLine, reviewCart } from "../../../shopping/reviewed-cart"
import type { CartAttempt } from "../../cart/cart-lock"

const optionRows = z.array(z.object({ id: z.string(), name: z.string() }))
const rowIds = z.array(z.object({ id: z.string() })).nullish()
const cartRows = z.array(
	z.object({ shipping_methods: rowIds, items: z.array(z.object({ adjustments: rowIds })).nullish() }),
)
const paymentLinks = z.array(
	z.object({
		payment_collection_id: z.string(),
		payment_collection: z.object({ amount: z.unknown() }).nullish(),
	}),
)

export interface PlacingInput {
	cartId: string
	form: PlacingForm
}

/** A cart whose order has its code already, for the attempt that has the turn. */
export interface CodedPlacing extends PlacingInput, CartAttempt {
	code: string
}

/**
 * Compares what the shopper agreed to with what holds now: every line can be had, fresh goods arrive in time, goods with delivery cost what
 * was expected, and they may be paid in cash, or after the order, as they are to be. The last is promised in the cart's placing, where it counts for the phone from now on; the
 * attempt that comes to nothing closes the placing, and with it the promise.
 *
 * @throws MarketError 404 for a cart that is gone, 409 that names the lines that changed, those that would come too late, or the limit
 */
export const reviewPlacingStep = createStep(
	"review-placing",
	async ({ cartId, form, attempt }: CodedPlacing, { container }) => {
		const at = marketClock.now()
		const cart = await reviewCart(container, await openCart(container, cartId), at)
		if (cart.lines.length === 0) throw new MarketError("cart.empty", 409)
		if (!cart.orderable) throw cartChanged(cart.changes)
		const plan = planDelivery(cart.lines, form.wardCode, at)
		const late = tooFarForFresh(cart.lines, plan)
		if (late.length > 0) throw freshTooFar(late, form.wardName)
		const total = sumDong([plan.goods, plan.fee])
		if (total !== form.expectedTotal) throw cartChanged(cart.changes, total)
		if (form.payment === "cash_on_delivery") {
			await promiseCashOnDelivery(
				container,
				{ cartId, attempt, phone: form.phone, total, lines: cart.lines },
				at,
			)
		} else {
			await promiseToPayAfter(container, { cartId, holder: attempt, phone: form.phone })
		}
		return new StepResponse({
			total,
			repriced: cart.lines.some(({ unitPrice, storedPrice }) => unitPrice !== storedPrice),
			option: await deliveryOption(container),
			plan: planDataOf(plan, cart.lines, form.wardCode),
			standing: await leftByEarlierAttempts(container, cartId),
			memory: placingOf(form, at),
			address: {
				first_name: form.name,
				phone: form.phone,
				address_1: form.street,
				city: form.wardName,
				province: form.provinceName,
				country_code: "vn",
				metadata: { ward_code: form.wardCode, note: form.note },
			},
		})
	},
)

/** The refusal of fresh goods that would not arrive in time: the first is said in words, all of them are listed. */
function freshTooFar(lines: readonly ReviewedLine[], ward: string): MarketError {
	const [first, ...others] = lines.map(({ id, memory }) => ({
		code: "order.fresh_too_far",
		field: id,
		params: { handle: memory.handle, title: memory.title_vi, producer: memory.producer_name, ward },
	}))
	return new MarketError("order.fresh_too_far", 409, {
		params: first?.params,
		problems: first ? [first, ...others] : [],
	})
}

/** The market's one delivery. */
async function deliveryOption(container: MedusaContainer): Promise<{ id: string; name: string }> {
	const { data } = await container
		.resolve(ContainerRegistrationKeys.QUERY)
		.graph({ entity: "shipping_option", fields: ["id", "name"], filters: { price_type: "calculated" } })
	const [option] = optionRows.parse(data)
	if (!option) throw new Error("The market has no delivery: set-up-market has not run")
	return option
}

/** What an attempt that came to nothing left in a cart, by Medusa's ids. */
interface LeftInCart {
	paymentCollectionId: string | null
	/** Linked and gone: an attempt was taken back after its link was made and before it heard of that. */
	lostCollectionIds: string[]
	deliveryIds: string[]
	/** Rebates of Medusa's that no page has told of. */
	rebateIds: string[]
}

async function leftByEarlierAttempts(container: MedusaContainer, cartId: string): Promise<LeftInCart> {
	const query = container.resolve(ContainerRegistrationKeys.QUERY)
	const [carts, links] = await Promise.all([
		query.graph({
			entity: "cart",
			fields: ["shipping_methods.id", "items.adjustments.id"],
			filters: { id: cartId },
		}),
		query.graph({
			entity: "cart_payment_collection",
			// More than its id, which the link says by itself.
			fields: ["payment_collection_id", "payment_collection.amount"],
			filters: { cart_id: cartId },
		}),
	])
	const payments = paymentLinks.parse(links.data)
	const [cart] = cartRows.parse(carts.data)
	return {
		paymentCollectionId: payments.find((link) => link.payment_collection)?.payment_collection_id ?? null,
		lostCollectionIds: payments
			.filter((link) => !link.payment_collection)
			.map((link) => link.payment_collection_id),
		deliveryIds: (cart?.shipping_methods ?? []).map(({ id }) => id),
		rebateIds: (cart?.items ?? []).flatMap(({ adjustments }) => (adjustments ?? []).map(({ id }) => id)),
	}
}
