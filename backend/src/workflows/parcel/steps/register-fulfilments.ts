import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { hasParcelLeft } from "@ocop/domain"
import { z } from "zod"
import { type OrderFacts, type OrderLineFacts, orderFacts } from "../order-facts"
import { eventOf, type ParcelFacts, parcelsOfOrder } from "../owed-parcels"
import type { OwedParcels } from "./take-turn"

const optionRows = z.array(
	z.object({
		id: z.string(),
		provider_id: z.string(),
		service_zone: z.object({ fulfillment_set: z.object({ location: z.object({ id: z.string() }) }) }),
	}),
)

/**
 * Medusa's order has a fulfilment for every parcel that left, shipped, and delivered when it was. Made of what Medusa's own workflow is made of, without its stock: that
 * one corrects the level and cancels the reservation apart from each other (decision 0027). Under an id that follows from the parcel's, so it is made once.
 */
export const registerFulfilmentsStep = createStep(
	"register-fulfilments",
	async (owed: OwedParcels, { container }) => {
		const order = await parcelsOfOrder(container, owed.placedOrderId)
		for (const parcel of order?.parcels ?? []) {
			const isOwed = owed.parcels.some(({ id }) => id === parcel.id)
			if (isOwed && hasParcelLeft(parcel.state)) await registerFulfilment(container, parcel, owed.orderId)
		}
		return new StepResponse(undefined)
	},
)

async function registerFulfilment(
	container: MedusaContainer,
	parcel: ParcelFacts,
	orderId: string,
): Promise<void> {
	// Read anew for each parcel: the one before has changed the order.
	const order = await orderFacts(container, orderId)
	const lines = order.lines.filter(({ id }) => parcel.lineIds.includes(id))
	const fulfilmentId = await standingFulfilment(container, parcel, order, lines)
	const orders = container.resolve(Modules.ORDER)
	const registration = (before: (line: OrderLineFacts) => number) => ({
		order_id: orderId,
		reference: Modules.FULFILLMENT,
		reference_id: fulfilmentId,
		items: lines
			.map((line) => ({ id: line.id, quantity: line.quantity - before(line) }))
			.filter(({ quantity }) => quantity > 0),
	})
	const fulfilled = registration((line) => line.fulfilled)
	if (fulfilled.items.length > 0) await orders.registerFulfillment(fulfilled)
	const shipped = registration((line) => line.shipped)
	if (shipped.items.length > 0) await orders.registerShipment(shipped)
	if (parcel.state !== "delivered") return
	const delivered = registration((line) => line.delivered)
	if (delivered.items.length > 0) await orders.registerDelivery(delivered)
	await container
		.resolve(Modules.FULFILLMENT)
		.updateFulfillment(fulfilmentId, { delivered_at: eventOf(parcel, "delivered").at })
}

/** The parcel's fulfilment, made and tied to the order when it is not there. */
async function standingFulfilment(
	container: MedusaContainer,
	parcel: ParcelFacts,
	order: OrderFacts,
	lines: readonly OrderLineFacts[],
): Promise<string> {
	const id = `ful_${parcel.id.replace(/^parcel_/, "")}`
	const fulfilments = container.resolve(Modules.FULFILLMENT)
	const [standing] = await fulfilments.listFulfillments({ id }, { select: ["id"] })
	if (!standing) {
		const option = await shippingOption(container, order.shippingOptionId)
		const { at, actor } = eventOf(parcel, "handed_over")
		const fulfilment = {
			id,
			location_id: option.service_zone.fulfillment_set.location.id,
			provider_id: option.provider_id,
			shipping_option_id: option.id,
			order: { id: order.id },
			data: { parcel: parcel.code },
			metadata: { parcel_code: parcel.code },
			items: lines.flatMap(itemsOf),
			delivery_address: {
				first_name: order.address.first_name,
				phone: order.address.phone ?? undefined,
				address_1: order.address.address_1,
				city: order.address.city,
				province: order.address.province,
				country_code: order.address.country_code ?? "vn",
			},
			packed_at: at,
			shipped_at: at,
			created_by: actor.id ?? undefined,
			marked_shipped_by: actor.id ?? undefined,
		}
		await fulfilments.createFulfillment(fulfilment)
	}
	// Making the tie a second time changes nothing.
	await container
		.resolve(ContainerRegistrationKeys.LINK)
		.create({ [Modules.ORDER]: { order_id: order.id }, [Modules.FULFILLMENT]: { fulfillment_id: id } })
	return id
}

/** One entry for each thing a line is made of, as Medusa's pages read it. */
function itemsOf({ id, title, quantity, parts }: OrderLineFacts) {
	const made = parts.length > 0 ? parts : [{ inventoryItemId: undefined, perPiece: 1 }]
	return made.map(({ inventoryItemId, perPiece }) => ({
		line_item_id: id,
		inventory_item_id: inventoryItemId,
		quantity: quantity * perPiece,
		title,
		sku: "",
		barcode: "",
	}))
}

async function shippingOption(container: MedusaContainer, id: string) {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "shipping_option",
		fields: ["id", "provider_id", "service_zone.fulfillment_set.location.id"],
		filters: { id },
	})
	const [option] = optionRows.parse(data)
	if (!option) throw new Error(`The delivery ${id} of an order is gone`)
	return option
}
