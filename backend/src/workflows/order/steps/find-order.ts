import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PaymentSessionStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "zod"

const orderRows = z.array(
	z.object({
		id: z.string(),
		status: z.string(),
		total: z.coerce.number(),
		items: z.array(z.object({ id: z.string() })).nullish(),
		payment_collections: z
			.array(
				z.object({
					payments: z.array(z.object({ canceled_at: z.unknown() })).nullish(),
					payment_sessions: z.array(z.object({ status: z.string() })).nullish(),
				}),
			)
			.nullish(),
	}),
)
type FoundOrder = z.infer<typeof orderRows>[number]

const linkRows = z.array(z.object({ order_id: z.string(), order: z.object({ id: z.string() }).nullish() }))
const cartRows = z.array(z.object({ payment_collection: z.object({ id: z.string() }).nullish() }))

interface CartOrder {
	cartId: string
	code: string
}

/**
 * The order that a cart has become, or null. What a killed process left of one is taken away first, so that it can be made anew.
 * Only for who holds the cart's turn.
 */
export const findOrderStep = createStep("find-order-of-cart", async (input: CartOrder, { container }) => {
	const { orderId } = await settleOrder(container, input)
	return new StepResponse({ orderId })
})

/**
 * Looks at what stands of a cart's order, and undoes one that was left half made (invariant 19).
 *
 * @returns the whole order's id or null, and the id of what was undone or null
 */
export async function settleOrder(
	container: MedusaContainer,
	cart: CartOrder,
): Promise<{ orderId: string | null; undone: string | null }> {
	const found = await orderByCode(container, cart.code)
	if (found && (await isWhole(container, found))) return { orderId: found.id, undone: null }
	if (!found) {
		const linked = await linkOf(container, cart.cartId)
		// Orders that were made before carts had codes are known by Medusa's link alone.
		if (!linked || linked.order) return { orderId: linked?.order_id ?? null, undone: null }
		await undo(container, cart.cartId, { id: linked.order_id })
		return { orderId: null, undone: linked.order_id }
	}
	await undo(container, cart.cartId, found)
	return { orderId: null, undone: found.id }
}

async function orderByCode(container: MedusaContainer, code: string): Promise<FoundOrder | null> {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "order",
		fields: [
			"id",
			"status",
			"total",
			"items.id",
			"payment_collections.payments.canceled_at",
			"payment_collections.payment_sessions.status",
		],
		filters: { custom_display_id: code },
	})
	return orderRows.parse(data)[0] ?? null
}

/** Medusa's tie between a cart and its order; the order may be gone where a compensation was interrupted. */
async function linkOf(container: MedusaContainer, cartId: string) {
	const { data } = await container
		.resolve(ContainerRegistrationKeys.QUERY)
		.graph({ entity: "order_cart", fields: ["order_id", "order.id"], filters: { cart_id: cartId } })
	const links = linkRows.parse(data)
	return links.find((link) => link.order) ?? links[0] ?? null
}

/** The state that Medusa's completion gives an order. Any other was given later, to an order that stood. */
const AS_MADE = "pending"

/**
 * Medusa authorises the payment last: when it is there, or its session waits for the money to come, so are the links, the reservations and the closed cart. An operator who cancels an
 * order cancels its payment as well, so what a person has dealt with is whole by that.
 */
async function isWhole(container: MedusaContainer, order: FoundOrder): Promise<boolean> {
	if (order.status !== AS_MADE) return true
	if (order.total === 0) return await isReserved(container, order)
	return (order.payment_collections ?? []).some(
		({ payments, payment_sessions: sessions }) =>
			(payments ?? []).some(({ canceled_at: canceledAt }) => canceledAt === null) ||
			(sessions ?? []).some(({ status }) => status === PaymentSessionStatus.PENDING_AUTHORIZATION),
	)
}

/** Where nothing is to be paid there is no payment to tell: what is then made last is the reservations, one for every line. */
async function isReserved(container: MedusaContainer, order: FoundOrder): Promise<boolean> {
	const lineIds = (order.items ?? []).map((item) => item.id)
	const reservations = await container
		.resolve(Modules.INVENTORY)
		.listReservationItems({ line_item_id: lineIds }, { select: ["line_item_id"], take: null })
	const reserved = new Set(reservations.map((reservation) => reservation.line_item_id))
	return lineIds.every((lineId) => reserved.has(lineId))
}

/** Every part may be missing already or taken away before; the order goes last, so that what is left can still be found by it. */
async function undo(
	container: MedusaContainer,
	cartId: string,
	order: Pick<FoundOrder, "id" | "items">,
): Promise<void> {
	const lineIds = (order.items ?? []).map((item) => item.id)
	if (lineIds.length > 0) {
		await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(lineIds)
	}
	const { data } = await container
		.resolve(ContainerRegistrationKeys.QUERY)
		.graph({ entity: "cart", fields: ["payment_collection.id"], filters: { id: cartId } })
	const collection = cartRows.parse(data)[0]?.payment_collection
	await container.resolve(ContainerRegistrationKeys.LINK).dismiss([
		{ [Modules.ORDER]: { order_id: order.id }, [Modules.CART]: { cart_id: cartId } },
		...(collection
			? [
					{
						[Modules.ORDER]: { order_id: order.id },
						[Modules.PAYMENT]: { payment_collection_id: collection.id },
					},
				]
			: []),
	])
	await container.resolve(Modules.CART).updateCarts([{ id: cartId, completed_at: null }])
	await container.resolve(Modules.ORDER).deleteOrders([order.id])
}
