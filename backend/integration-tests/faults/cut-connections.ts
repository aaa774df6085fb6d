import type { TestShop } from "../orders/test-shop"
import { connected } from "../running/test-server"
import { cartWith, hold, press } from "./fault-carts"
import { mendAll, owed, standingOf, turnsLapse, unsoundness } from "./soundness"
import { onStep, type StepPoint } from "./step-faults"

/** Where a cut does the most harm: before the turn, the order, the goods, the payment, the registration and its end. */
const CUTS: StepPoint[] = [
	{ workflow: "place-order", step: "claim-placing" },
	{ workflow: "complete-cart", step: "create-orders" },
	{ workflow: "complete-cart", step: "reserve-inventory-step" },
	{ workflow: "complete-cart", step: "authorize-payment-session-step" },
	{ workflow: "place-order", step: "release-placing" },
	{ workflow: "register-placed-order", step: "register-placed-order" },
	{ workflow: "register-placed-order", step: "end-placing" },
]

const IN_A_ROW = 20

/** Ends every connection of the application, as a restart of PostgreSQL does; the suite's own keeps its name (market-suite.ts). */
async function cut(shop: TestShop): Promise<void> {
	const [here] = await shop.sql<{ name: string }>(`select current_database() as name`)
	await connected("postgres", (client) =>
		client.query(
			`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name <> 'market-suite'`,
			[here?.name],
		),
	)
}

/** Looks until the pool has given up what was cut: the test's own questions go the same way as the market's. */
async function reconnected(shop: TestShop): Promise<void> {
	for (let fine = 0; fine < IN_A_ROW; ) {
		fine = await shop.sql(`select 1 as one`).then(
			() => fine + 1,
			() => 0,
		)
	}
}

export function cutConnections(shop: TestShop): void {
	describe("PostgreSQL ends every connection in the middle of an order", () => {
		it.each(CUTS)("before $step: the shopper is answered, and the next press orders once", async (point) => {
			const seen = await cartWith(shop, shop.goods.cake, 1)
			await hold(shop, seen.id, 1)
			const fault = onStep(point, "before", () => cut(shop))
			const first = await press(shop, seen)
			fault.disarm()
			expect(fault.wasReached()).toBe(true)
			if (first.status !== 201) expect(first.data).toMatchObject({ code: expect.any(String) })
			await reconnected(shop)
			await turnsLapse(shop)
			await mendAll(shop)
			expect(await standingOf(shop, seen.id)).toMatchObject({ whole: true })
			expect((await press(shop, seen)).status).toBe(201)
			expect(await standingOf(shop, seen.id)).toEqual({ orders: 1, whole: true, registered: true })
			expect([await unsoundness(shop), await owed(shop)]).toEqual([[], 0])
			expect(await shop.available(shop.goods.cake)).toBe(19)
		})
	})
}
