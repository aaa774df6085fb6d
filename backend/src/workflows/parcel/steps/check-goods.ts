import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MarketError } from "../../../market-error"
import { PARCEL_MODULE } from "../../../modules/parcel"
import type ParcelModuleService from "../../../modules/parcel/service"
import { STOCK_MODULE } from "../../../modules/stock"
import type StockModuleService from "../../../modules/stock/service"
import { orderFacts } from "../order-facts"

/**
 * Before a parcel leaves: its goods are promised to it and lie there. A count may have found less since it was ordered (decision 0027); then the count is
 * mended first, or the parcel cancelled.
 *
 * @throws MarketError 409 stock.not_there with one problem for each line; 404 for an unknown parcel
 */
export const checkGoodsStep = createStep(
	"check-goods",
	async ({ parcelId }: { parcelId: string }, { container }) => {
		const [parcel] = await container
			.resolve<ParcelModuleService>(PARCEL_MODULE)
			.listParcels({ id: parcelId }, { relations: ["placed_order"] })
		if (!parcel) throw new MarketError("not_found", 404)
		// In any other state the goods have left already, or the parcel is refused for its state.
		if (parcel.state !== "packed") return new StepResponse(undefined)
		const order = await orderFacts(container, parcel.placed_order.order_id)
		const lines = order.lines.filter((line) => parcel.line_ids.includes(line.id) && line.counted)
		const short = await container
			.resolve<StockModuleService>(STOCK_MODULE)
			.undispatchable(lines.map(({ id }) => id))
		const missing = lines.filter(({ id }) => short.includes(id))
		if (missing.length > 0) throw notThere(missing)
		return new StepResponse(undefined)
	},
)

function notThere(lines: readonly { id: string; title: string; quantity: number }[]): MarketError {
	const count = lines.reduce((sum, { quantity }) => sum + quantity, 0)
	return new MarketError("stock.not_there", 409, {
		params: { count },
		problems: lines.map(({ id, title, quantity }) => ({
			code: "stock.line_not_there",
			field: id,
			params: { title, count: quantity },
		})),
	})
}
