import { type WorkflowDefinition, WorkflowManager } from "@medusajs/framework/orchestration"
import type { IInventoryService, ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "zod"
import { marketClock } from "../../../../clock"
import { STOCK_MODULE } from "../../../modules/stock"
import type StockModuleService from "../../../modules/stock/service"

const RESERVING = "reserve-inventory-step"

const cartToComplete = z.object({ id: z.string() })

/** A line of Medusa's reserving step. Its quantities are numbers of any size. */
const reserving = z.array(
	z.object({
		line_item_id: z.string(),
		inventory_item_id: z.string(),
		location_id: z.string(),
		quantity: z.coerce.number().int().positive(),
		allow_backorder: z.boolean().nullish(),
	}),
)

type Reserving = Pick<IInventoryService, "deleteReservationItems"> & {
	createReservationItems(input: unknown): Promise<unknown>
}

/**
 * Each of the two deeds is one transaction that takes its levels' rows in the order of items: the database makes them take turns, for as long as a
 * statement takes. Medusa's lock on the items would do it again, and on a crowded market it lets buyers wait in vain for goods that are held for them.
 */
const NO_SECOND_TURN: Pick<ILockingModule, "execute"> = { execute: (_keys, job) => job() }

/**
 * Medusa's completion reserves an order's goods by our stock module: the cart's own hold ends in the transaction that reserves, and nobody comes
 * between (docs/decisions/0030). Medusa's own service would find the counter full of the very goods that this cart holds.
 *
 * The step stays Medusa's, with its place in the completion; it is handed another inventory to reserve in.
 */
const completion: WorkflowDefinition | undefined = WorkflowManager.getWorkflow(completeCartWorkflow.getName())
const step = completion?.handlers_.get(RESERVING)
// An upgrade that renames the step must not leave carts refusing themselves.
if (!step?.compensate) throw new Error(`Medusa's completion has no step ${RESERVING} that can be taken back`)
const { invoke, compensate } = step

step.invoke = (told) =>
	invoke({ ...told, container: reservingFor(told.container, cartToComplete.parse(told.payload).id) })
step.compensate = (told) =>
	compensate({ ...told, container: reservingFor(told.container, cartToComplete.parse(told.payload).id) })

function reservingFor(container: MedusaContainer, cartId: string): MedusaContainer {
	const stock = container.resolve<StockModuleService>(STOCK_MODULE)
	const inventory: Reserving = {
		createReservationItems: (input) =>
			stock.reserveForOrder({
				cartId,
				at: marketClock.now(),
				lines: reserving.parse(input).map((line) => ({
					lineItemId: line.line_item_id,
					inventoryItemId: line.inventory_item_id,
					locationId: line.location_id,
					pieces: line.quantity,
					allowBackorder: line.allow_backorder ?? false,
				})),
			}),
		deleteReservationItems: (ids) =>
			stock.unreserveForOrder({ cartId, at: marketClock.now(), reservationIds: [ids].flat() }),
	}
	const handed: Partial<Record<string, object>> = {
		[Modules.INVENTORY]: inventory,
		[Modules.LOCKING]: NO_SECOND_TURN,
	}
	return new Proxy(container, {
		get: (target, property) =>
			property === "resolve"
				? (name: string, options?: object) => handed[name] ?? target.resolve(name, options)
				: Reflect.get(target, property),
	})
}
