import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { managerOf } from "../../database/insert-rows"
import { StockMove } from "./models/stock-move"

/** A level whose three accounts do not agree: the level's own numbers, the sum of its moves, the sum of its reservations. */
export interface StockDifference {
	inventoryItemId: string
	locationId: string
	onHand: number
	onHandByMoves: number
	reserved: number
	reservedByMoves: number
	reservedByReservations: number
}

/** Why levels are what they are. The quantities themselves are Medusa's. */
export default class StockModuleService extends MedusaService({ StockMove }) {
	/**
	 * Every level at which the accounts differ, or more is promised than lies there. None on a sound market. Raw SQL, because the proof is of Medusa's
	 * table against ours.
	 */
	@InjectManager()
	async differences(@MedusaContext() context: Context<SqlEntityManager> = {}): Promise<StockDifference[]> {
		const rows: Record<keyof StockDifference, string>[] = await managerOf(context).execute(
			`with moves as (
				select inventory_item_id, location_id, sum(on_hand) on_hand, sum(reserved) reserved from stock_move group by 1, 2
			), levels as (
				select inventory_item_id, location_id, stocked_quantity, reserved_quantity from inventory_level where deleted_at is null
			)
			select inventory_item_id as "inventoryItemId", location_id as "locationId",
				coalesce(l.stocked_quantity, 0) as "onHand", coalesce(m.on_hand, 0) as "onHandByMoves",
				coalesce(l.reserved_quantity, 0) as "reserved", coalesce(m.reserved, 0) as "reservedByMoves",
				ocop_reserved_at(inventory_item_id, location_id) as "reservedByReservations"
			from levels l full join moves m using (inventory_item_id, location_id)
			where coalesce(l.stocked_quantity, 0) <> coalesce(m.on_hand, 0)
				or coalesce(l.reserved_quantity, 0) <> coalesce(m.reserved, 0)
				or (l.location_id is not null and l.reserved_quantity <> ocop_reserved_at(inventory_item_id, location_id))
				or coalesce(l.stocked_quantity, 0) < coalesce(l.reserved_quantity, 0)`,
		)
		return rows.map((row) => ({
			inventoryItemId: row.inventoryItemId,
			locationId: row.locationId,
			onHand: Number(row.onHand),
			onHandByMoves: Number(row.onHandByMoves),
			reserved: Number(row.reserved),
			reservedByMoves: Number(row.reservedByMoves),
			reservedByReservations: Number(row.reservedByReservations),
		}))
	}
}
