import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { hasParcelLeft } from "@ocop/domain"
import { STOCK_MODULE } from "../../../modules/stock"
import type { GoodsMove } from "../../../modules/stock/dispatch"
import type StockModuleService from "../../../modules/stock/service"
import { announceAct } from "../../journal/announce-act"
import { type OrderFacts, orderFacts } from "../order-facts"
import { eventOf, type ParcelFacts, parcelsOfOrder } from "../owed-parcels"
import type { OwedParcels } from "./take-turn"

/** The goods of what left are taken from the stock, those of what was cancelled are free, those of what came back may lie there again. Each once (stock/dispatch.ts). */
export const moveGoodsStep = createStep("move-goods", async (owed: OwedParcels, { container }) => {
	if (owed.parcels.length === 0) return new StepResponse(undefined)
	const order = await parcelsOfOrder(container, owed.placedOrderId)
	const facts = await orderFacts(container, owed.orderId)
	for (const parcel of order?.parcels ?? []) {
		if (owed.parcels.some(({ id }) => id === parcel.id)) await moveGoodsOf(container, parcel, facts)
	}
	return new StepResponse(undefined)
})

async function moveGoodsOf(
	container: MedusaContainer,
	parcel: ParcelFacts,
	order: OrderFacts,
): Promise<void> {
	const stock = container.resolve<StockModuleService>(STOCK_MODULE)
	if (hasParcelLeft(parcel.state)) await stock.dispatch(moveOf(parcel, order, "handed_over"))
	const told =
		parcel.state === "cancelled"
			? await stock.release(moveOf(parcel, order, "cancelled"))
			: parcel.state === "returned" && parcel.backOnShelf
				? await stock.takeBack(moveOf(parcel, order, "returned"))
				: null
	if (told) await announceAct(container, told)
}

/** A move of a parcel's goods, in the name of whoever brought it into that state. */
function moveOf(
	parcel: ParcelFacts,
	order: OrderFacts,
	state: "handed_over" | "cancelled" | "returned",
): GoodsMove {
	const event = eventOf(parcel, state)
	const lines = order.lines.filter(({ id }) => parcel.lineIds.includes(id))
	return {
		parcelId: parcel.id,
		lineIds: parcel.lineIds,
		at: event.at,
		actor: event.actor,
		note: event.note,
		tags: [...new Set(lines.flatMap(({ tags }) => tags))],
	}
}
