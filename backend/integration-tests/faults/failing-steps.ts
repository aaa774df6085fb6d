import type { Cart } from "@ocop/contracts"
import type { TestShop } from "../orders/test-shop"
import { cartWith, hold, press } from "./fault-carts"
import { mendAll, minutesLater, owed, standingOf, turnsLapse, unsoundness } from "./soundness"
import { type Moment, ORDERING, onStep, stepsOf } from "./step-faults"

const PLENTY = 500
const STRAY = ["1 reservations belong to no order"]

async function failAt(): Promise<never> {
	throw new Error("a failure put in by the test")
}

export function failingSteps(shop: TestShop): void {
	describe("an order whose step fails", () => {
		// Each step is two presses; those of the completion and the registration, at both moments, are for a release: FAIL_AT_EVERY_STEP=1.
		const everywhere = process.env.FAIL_AT_EVERY_STEP === "1"
		const workflows = everywhere ? ORDERING : (["place-order", "order-cart"] as const)
		const moments = everywhere ? (["before", "after"] as const) : (["before"] as const)
		const cases = workflows.flatMap((workflow) => moments.map((moment) => ({ workflow, moment })))

		/** Presses once with the failure. @returns what is wrong with what it leaves, in the order of looking */
		const pressWithFailure = async (seen: Cart, workflow: string, step: string, moment: Moment) => {
			const fault = onStep({ workflow, step }, moment, failAt)
			const { status, data } = await press(shop, seen)
			fault.disarm()
			// It may have been taken and not heard of.
			if (/lock|claim/.test(step)) await turnsLapse(shop)
			const left = await standingOf(shop, seen.id)
			return [
				...(fault.wasReached() ? [] : ["was never run"]),
				...(status === 201 || typeof data.code === "string" ? [] : [`answers ${status} without a code`]),
				...(left.orders <= 1 && left.whole ? [] : [`leaves a half: ${JSON.stringify(left)}`]),
			]
		}

		/** The shopper presses again. @returns what is wrong with the order then */
		const pressAgain = async (seen: Cart) => {
			const { status, data } = await press(shop, seen)
			const { orders, whole, registered } = await standingOf(shop, seen.id)
			return [
				...(status === 201 ? [] : [`cannot be ordered again: ${status} ${JSON.stringify(data)}`]),
				...(orders === 1 && whole && registered ? [] : ["is not one whole order"]),
			]
		}

		it.each(cases)(
			"$workflow, failing $moment any of its steps: nothing is left over, and the next press orders once",
			async ({ workflow, moment }) => {
				const { cake } = shop.goods
				await shop.builder.stock(cake, PLENTY)
				const steps = stepsOf(workflow)
				expect(steps.length).toBeGreaterThan(3)
				const wrong: Record<string, string[]> = {}
				for (const [visitor, step] of steps.entries()) {
					const seen = await cartWith(shop, cake, visitor)
					// Every other cart is held by its checkout: it must neither lose its goods nor keep them twice.
					if (visitor % 2 === 0) await hold(shop, seen.id, visitor)
					const first = await pressWithFailure(seen, workflow, step, moment)
					const second = await pressAgain(seen)
					if (first.length + second.length > 0) wrong[step] = [...first, ...second]
				}
				expect(wrong).toEqual({})
				// Goods are reserved before their reservation is heard of: that is a later minute's (see below), and nothing else is.
				const isLeft = workflow === "complete-cart" && moment === "after"
				expect(await unsoundness(shop)).toEqual(isLeft ? STRAY : [])
				// So is what follows an order that stands.
				if (isLeft || workflow === "register-placed-order") {
					await minutesLater(shop)
					await mendAll(shop)
				}
				expect([await unsoundness(shop), await owed(shop)]).toEqual([[], 0])
				const [level] = await shop.sql<{ reserved: number }>(
					`select reserved_quantity::int as reserved from inventory_level where inventory_item_id = ?`,
					[cake.inventoryItemId],
				)
				expect(level?.reserved).toBe(steps.length)
			},
			600_000,
		)

		it("leaves goods that were reserved and not heard of to a later minute, and what is being made alone", async () => {
			const { cake } = shop.goods
			const seen = await cartWith(shop, cake, 1)
			const point = { workflow: "complete-cart", step: "reserve-inventory-step" }
			const fault = onStep(point, "after", failAt)
			const { status } = await press(shop, seen)
			expect([fault.wasReached(), status]).toEqual([true, 500])
			expect(await unsoundness(shop)).toEqual(STRAY)
			await mendAll(shop)
			expect(await unsoundness(shop)).toEqual(STRAY)
			await minutesLater(shop)
			await mendAll(shop)
			expect(await unsoundness(shop)).toEqual([])
			expect(await pressAgain(seen)).toEqual([])
			await minutesLater(shop)
			await mendAll(shop)
			expect(await standingOf(shop, seen.id)).toEqual({ orders: 1, whole: true, registered: true })
		})
	})
}
