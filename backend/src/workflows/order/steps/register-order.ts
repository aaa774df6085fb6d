import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { environment } from "../../../../environment"
import { partsOfVariants, piecesOf } from "../../../catalogue/listing-parts"
import { PARCEL_MODULE } from "../../../modules/parcel"
import { orderToken, tokenHash } from "../../../modules/parcel/order-token"
import type ParcelModuleService from "../../../modules/parcel/service"
import type { PlacedOrderInput } from "../../../modules/parcel/service"
import { type OrderRow, orderRowOf } from "../../../shopping/order-rows"
import { drawCode, drawUntilFree } from "./draw-code"
import type { ConfirmationMail } from "./enqueue-confirmation"

/**
 * Gives an order its public code, its secret link and its parcels. Everything is taken from the order itself, so that it can be done at any
 * time later; done twice it is done once. No compensation: the order stands.
 *
 * @throws Error for an order that our completion did not make
 */
export const registerOrderStep = createStep(
	"register-placed-order",
	async ({ orderId }: { orderId: string }, { container }) => {
		const order = await orderRowOf(container, orderId)
		if (!order) throw new Error(`Order ${orderId} was not made by the market's completion`)
		const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE)
		const token = orderToken(orderId, environment.orderLinkSecret)
		const { code } = await drawUntilFree((drawn) =>
			parcels.placeOnce(placedOrderOf(order, token, order.metadata.placing.code ?? drawn)),
		)
		return new StepResponse({
			cartId: order.metadata.placing.cart_id,
			code,
			token,
			soldOut: await hasSoldOut(container, order),
			handles: order.items.map((item) => item.metadata.handle),
			producers: [...new Set(order.items.map((item) => item.metadata.producer_handle))],
			total: order.total,
			mail: mailOf(order),
		})
	},
)

/** Whom the confirmation is owed to; null where no address was left. */
function mailOf({ metadata: { placing } }: OrderRow): ConfirmationMail | null {
	return placing.email === null
		? null
		: { recipient: placing.email, locale: placing.locale, at: placing.consent_at }
}

/**
 * Whether the order took the last piece of something: then every list that shows it says so. When it cannot be told, it may have: a list that
 * is made anew for nothing harms nobody, and a registration that fails for it leaves the shopper without an answer.
 */
async function hasSoldOut(container: MedusaContainer, order: OrderRow): Promise<boolean> {
	try {
		const parts = await partsOfVariants(
			container,
			order.items.map((item) => item.variant_id),
		)
		return [...parts.values()].some((needed) => piecesOf(needed) === 0)
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error)
		container
			.resolve(ContainerRegistrationKeys.LOGGER)
			.warn(`[orders] whether ${order.id} took a last piece is unknown: ${reason}`)
		return true
	}
}

function placedOrderOf(order: OrderRow, token: string, code: string): PlacedOrderInput {
	const { placing } = order.metadata
	const [method] = order.shipping_methods
	return {
		orderId: order.id,
		cartId: placing.cart_id,
		code,
		tokenHash: tokenHash(token),
		phone: placing.phone,
		locale: placing.locale,
		consentTextVersion: placing.consent_text_version,
		consentAt: new Date(placing.consent_at),
		// The moment of the agreement by the market's clock; the row's own stamp is the machine's.
		placedAt: new Date(placing.consent_at),
		demo: order.items.every((item) => item.metadata.producer_demo),
		paymentMethod: placing.payment,
		parcels: (method?.data.parcels ?? []).map(({ producerId, zone, weightGrams, goods, fee, fresh }) => ({
			code: drawCode(),
			producerId,
			zone,
			weightGrams,
			goods,
			fee,
			fresh,
			...(placing.payment === "cash_on_delivery" ? {} : { cashToCollect: 0 }),
			lineIds: order.items.filter((item) => item.metadata.producer_id === producerId).map((item) => item.id),
		})),
	}
}
