import type { Cart } from "@ocop/contracts"
import type { TestShop } from "../orders/test-shop"
import { visitor } from "../orders/visitor"
import { cartWith, formOf, hold, press } from "./fault-carts"
import { OtherMarket } from "./killed-market"
import { mendAll, owed, standingOf, turnsLapse, unsoundness } from "./soundness"
import { pointsOfOrdering, type StepPoint } from "./step-faults"

/** With and without an order, goods, a payment, and each part of the registration. */
const WHERE_IT_MATTERS: StepPoint[] = [
	{ workflow: "place-order", step: "order-cart-as-step" },
	{ workflow: "complete-cart", step: "create-remote-links" },
	{ workflow: "complete-cart", step: "reserve-inventory-step" },
	{ workflow: "complete-cart", step: "authorize-payment-session-step" },
	{ workflow: "complete-cart", step: "add-order-transaction" },
	{ workflow: "place-order", step: "release-placing" },
	{ workflow: "register-placed-order", step: "register-placed-order" },
	{ workflow: "register-placed-order", step: "open-payment-request" },
	{ workflow: "register-placed-order", step: "record-act" },
	{ workflow: "register-placed-order", step: "end-placing" },
]

/** KILL_AT_EVERY_STEP=1 stops a cart at each, which takes as many times longer; for a release, and after a change of the workflows. */
const points = () => (process.env.KILL_AT_EVERY_STEP === "1" ? pointsOfOrdering() : WHERE_IT_MATTERS)

export function kills(shop: TestShop): void {
	describe("two processes of the market", () => {
		it("one is killed between the steps of orders: the other ends or undoes each, and every shopper orders once", async () => {
			const starting = OtherMarket.start()
			await shop.builder.stock(shop.goods.cake, 500)
			const stops: { seen: Cart; payment: string; point: StepPoint }[] = []
			// An order that is paid later stands without a payment of Medusa's.
			const all = ["cash_on_delivery", "bank_transfer"].flatMap((payment) =>
				points().map((point) => ({ payment, point })),
			)
			for (const [visitor, { payment, point }] of all.entries()) {
				const seen = await cartWith(shop, shop.goods.cake, visitor)
				if (visitor % 3 === 0) await hold(shop, seen.id, visitor)
				stops.push({ seen, payment, point })
			}
			const other = await starting
			const reached = await other.stopAndDie(
				stops.map(({ seen, payment, point }) => ({
					cartId: seen.id,
					body: formOf(shop, seen, payment),
					...point,
				})),
			)
			expect(reached.filter((point) => !point.reached)).toEqual([])
			await turnsLapse(shop)
			await mendAll(shop)
			const wrong: unknown[] = await unsoundness(shop)
			for (const { seen, payment, point } of stops) {
				const left = await standingOf(shop, seen.id)
				if (left.orders > 1 || !left.whole || left.registered !== (left.orders === 1))
					wrong.push([payment, point, "is neither whole nor undone", left])
				const { status, data } = await press(shop, seen, payment)
				const standing = await standingOf(shop, seen.id)
				if (status !== 201) wrong.push([payment, point, "cannot be ordered", status, data])
				if (standing.orders !== 1 || !standing.whole || !standing.registered)
					wrong.push([payment, point, "is not one whole order", standing])
			}
			expect(wrong).toEqual([])
			expect(await unsoundness(shop)).toEqual([])
			expect(await owed(shop)).toBe(0)
		}, 600_000)

		it("fifty want the last piece in both of them: one has it, the others hear which line and what is left", async () => {
			const starting = OtherMarket.start()
			const { vase } = shop.goods
			const carts = []
			for (let visitor = 0; visitor < 50; visitor++) carts.push(await cartWith(shop, vase, visitor))
			await shop.builder.stock(vase, 1)
			const other = await starting
			try {
				const theirs = carts.slice(25).map((seen) => ({ cartId: seen.id, body: formOf(shop, seen) }))
				const [here, there] = await Promise.all([
					Promise.all(
						carts.slice(0, 25).map(async (seen) => {
							const path = `/store/shopping-carts/${seen.id}/place`
							const { status, data } = await shop.ask("post", path, formOf(shop, seen), visitor(0))
							return { code: status === 201 ? null : data.code, params: data.params ?? {} }
						}),
					),
					other.place(theirs),
				])
				const outcomes = [...here, ...there]
				expect(outcomes.filter(({ code }) => code === null)).toHaveLength(1)
				const refused = outcomes.filter(({ code }) => code !== null)
				expect(refused).toEqual(
					Array(49).fill({
						code: "cart.sold_out",
						params: expect.objectContaining({ handle: vase.handle, left: 0 }),
					}),
				)
			} finally {
				other.end()
			}
			expect(await shop.orders()).toHaveLength(1)
			expect(await unsoundness(shop)).toEqual([])
			expect(await owed(shop)).toBe(0)
		}, 600_000)
	})
}
