import fc from "fast-check"
import type { TestShop } from "../orders/test-shop"
import { TestLedger } from "../settlement/test-ledger"
import { BUYING_COMMANDS, begin, letTheDeadGo } from "./buying-commands"
import { BuyingModel, GOODS } from "./buying-model"
import { PAYING_COMMANDS } from "./paying-commands"

/**
 * A few sequences in every run, always the same ones; MODEL_SEQUENCES=1000 tries so many new ones. What a run that failed says of itself
 * repeats it: MODEL_SEED the whole of it, with MODEL_PATH the one sequence.
 */
const FEW = { sequences: 8, seed: 1_440_557_120 }
const SEQUENCES = Number(process.env.MODEL_SEQUENCES ?? FEW.sequences)
const SEED =
	process.env.MODEL_SEED ?? (process.env.MODEL_SEQUENCES === undefined ? String(FEW.seed) : undefined)
const LONGEST = 20
const SECONDS_EACH = 60

/** Few enough that carts come in each other's way. */
const STOCK = { cake: 5, vase: 3 }

export function modelOfBuying(shop: TestShop): void {
	const ledger = new TestLedger(shop)
	describe("any sequence of buying, holding, changing, paying, cancelling, giving back, waiting and being killed", () => {
		afterAll(letTheDeadGo)

		it(
			`leaves what a small model says, ${SEQUENCES} times`,
			async () => {
				await fc.assert(
					fc.asyncProperty(
						fc.commands([...BUYING_COMMANDS, ...PAYING_COMMANDS], { maxCommands: LONGEST, size: "max" }),
						async (commands) => {
							await shelvesAnew(shop)
							const begun = async () => {
								const model = new BuyingModel(STOCK)
								await begin(model, shop)
								return { model, real: shop }
							}
							await fc.asyncModelRun(begun, commands)
							await ledger.follow()
							expect(await ledger.prove()).toEqual([])
						},
					),
					{
						numRuns: SEQUENCES,
						...(SEED === undefined ? {} : { seed: Number(SEED) }),
						...(process.env.MODEL_PATH === undefined ? {} : { path: process.env.MODEL_PATH }),
						endOnFailure: SEQUENCES > 100,
					},
				)
			},
			SEQUENCES * SECONDS_EACH * 1_000,
		)
	})
}

/** Nothing is sold or held, and as much lies there as the model begins with. */
async function shelvesAnew(shop: TestShop): Promise<void> {
	for (const good of GOODS) {
		await shop.sql(`delete from reservation_item where inventory_item_id = ?`, [
			shop.goods[good].inventoryItemId,
		])
		await shop.builder.stock(shop.goods[good], STOCK[good])
	}
	await shop.sql(`delete from stock_hold`)
}
