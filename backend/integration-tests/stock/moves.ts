import { Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import type * as Proof from "../../src/workflows/stock/prove-balances"
import { appModule } from "../builders/app-module"
import type { BuiltListing } from "../builders/shop"
import type { TestShop } from "../orders/test-shop"

interface Move {
	reason: string
	on_hand: string
	on_hand_after: string
	reserved: string
	reserved_after: string
}

export function moves(shop: TestShop): void {
	describe("every change of a level is a move", () => {
		const movesOf = (listing: BuiltListing) =>
			shop.sql<Move & { line_ids: string[] }>(
				`select reason, on_hand, on_hand_after, reserved, reserved_after, line_ids from stock_move
				where inventory_item_id = ? order by sequence`,
				[listing.inventoryItemId],
			)
		const reasonsOf = async (listing: BuiltListing) =>
			(await movesOf(listing)).map(({ reason, on_hand, reserved }) => [
				reason,
				Number(on_hand),
				Number(reserved),
			])
		const disputed = () => {
			const { proveBalances } = appModule<typeof Proof>("workflows/stock/prove-balances")
			return proveBalances(shop.container)
		}

		it("opens with what lies there; it is held, and a sale and its cancellation name the order's line", async () => {
			expect(await reasonsOf(shop.goods.cake)).toEqual([["opening", 20, 0]])
			await shop.place(await shop.filledCart())
			const [order] = await shop.orders()
			await cancelOrderWorkflow(shop.container).run({ input: { order_id: order?.id ?? "" } })
			expect(await reasonsOf(shop.goods.cake)).toEqual([
				["opening", 20, 0],
				["hold", 0, 2],
				["release", 0, -2],
				["sale", 0, 2],
				["cancel", 0, -2],
			])
			const [sale, cancel] = (await movesOf(shop.goods.cake)).slice(-2)
			expect(sale?.line_ids).toHaveLength(1)
			expect(cancel?.line_ids).toEqual(sale?.line_ids)
			expect(await disputed()).toBe(0)
		})

		it("is written when Medusa's own service corrects a level", async () => {
			await shop.builder.stock(shop.goods.cake, 12)
			await shop.container
				.resolve(Modules.INVENTORY)
				.adjustInventory(shop.goods.cake.inventoryItemId, shop.builder.market.locationId, 3)
			expect(await reasonsOf(shop.goods.cake)).toEqual([
				["opening", 20, 0],
				["correction", -8, 0],
				["correction", 3, 0],
			])
		})

		it("closes with the level", async () => {
			await shop.container
				.resolve(Modules.INVENTORY)
				.deleteInventoryItemLevelByLocationId(shop.builder.market.locationId)
			expect((await reasonsOf(shop.goods.vase)).at(-1)).toEqual(["closing", -20, 0])
			expect(await disputed()).toBe(0)
		})

		it("is never edited", async () => {
			await expect(shop.sql(`update stock_move set on_hand = 0`)).rejects.toMatchObject({
				constraint: "ocop_append_only",
			})
			await expect(shop.sql(`delete from stock_move`)).rejects.toMatchObject({
				constraint: "ocop_append_only",
			})
		})

		it("is proven: a level that was written past the guard is named in the journal", async () => {
			expect(await disputed()).toBe(0)
			await shop.sql(`alter table inventory_level disable trigger user`)
			await shop.sql(`update inventory_level set stocked_quantity = 99 where inventory_item_id = ?`, [
				shop.goods.cake.inventoryItemId,
			])
			await shop.sql(`alter table inventory_level enable trigger user`)
			expect(await disputed()).toBe(1)
			const entries = await shop.sql<{ subject_id: string; change: Record<string, unknown> }>(
				`select subject_id, change from journal_entry where name = 'stock.level.disputed'`,
			)
			expect(entries).toEqual([
				{
					subject_id: shop.goods.cake.inventoryItemId,
					change: expect.objectContaining({ onHand: 99, onHandByMoves: 20 }),
				},
			])
		})
	})
}
