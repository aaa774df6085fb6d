import { PARCEL_STATES, type ParcelState } from "@ocop/domain"
import type { TestParcels } from "./test-parcels"

/** The acts by which an operator brings a new parcel into each state. */
const WAY_TO: Record<ParcelState, string[]> = {
	pending: [],
	confirmed: ["confirm"],
	packed: ["confirm", "pack"],
	handed_over: ["confirm", "pack", "hand-over"],
	delivered: ["confirm", "pack", "hand-over", "deliver"],
	delivery_failed: ["confirm", "pack", "hand-over", "fail"],
	returned: ["confirm", "pack", "hand-over", "return"],
	cancelled: ["cancel"],
}

/** What each act leads to, and from where; whatever is not here is refused. */
const ACTS: Record<string, { to: ParcelState; from: ParcelState[] }> = {
	confirm: { to: "confirmed", from: ["pending"] },
	pack: { to: "packed", from: ["confirmed"] },
	"hand-over": { to: "handed_over", from: ["packed"] },
	deliver: { to: "delivered", from: ["handed_over", "delivery_failed"] },
	fail: { to: "delivery_failed", from: ["handed_over"] },
	return: { to: "returned", from: ["handed_over", "delivery_failed"] },
	cancel: { to: "cancelled", from: ["pending", "confirmed", "packed"] },
}

export function movingParcels(parcels: TestParcels): void {
	describe("a parcel moves on", () => {
		for (const state of PARCEL_STATES) {
			it(`to ${state}, and from there only where it may: every other act is told where it stands`, async () => {
				const operator = await parcels.as("operator")
				const order = await parcels.order()
				await parcels.through(operator, order, order.vase, ...WAY_TO[state])
				const passed = await parcels.timelineOf(order.vase)
				for (const [act, { to, from }] of Object.entries(ACTS)) {
					if (from.includes(state)) continue
					const { status, data } = await parcels.act(operator, order, order.vase, act)
					if (to === state) expect([act, status]).toEqual([act, 200])
					else expect([act, status, data.code]).toEqual([act, 409, `parcel.is_${state}`])
				}
				expect(await parcels.stateOf(order.vase)).toBe(state)
				expect(await parcels.timelineOf(order.vase)).toEqual(passed)
				expect(passed).toHaveLength(WAY_TO[state].length + 1)
				expect(await parcels.owed()).toBe(0)
				expect(await parcels.disputed()).toBe(0)
			})
		}

		it("to its receiver at the second try", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			await parcels.through(operator, order, order.vase, "confirm", "pack", "hand-over", "fail", "deliver")
			expect(await parcels.medusaOf(order, order.vase)).toMatchObject({ delivered: 1, fulfilments: 1 })
			expect(await parcels.stockOf(parcels.shop.goods.vase)).toEqual([19, 0])
		})

		it("once, however many press at once: one act, one event, one answer", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			await parcels.through(operator, order, order.vase, "confirm", "pack")
			const answers = await Promise.all(
				Array.from({ length: 6 }, () => parcels.act(operator, order, order.vase, "hand-over")),
			)
			expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
			expect(await parcels.timelineOf(order.vase)).toEqual([
				"pending by shopper",
				"confirmed by operator",
				"packed by operator",
				"handed_over by operator",
			])
			expect(await parcels.actsOn(order.vase)).toEqual([
				"parcel.parcel.confirmed",
				"parcel.parcel.packed",
				"parcel.parcel.handed_over",
			])
			expect(await parcels.stockOf(parcels.shop.goods.vase)).toEqual([19, 0])
			await parcels.mend()
			expect(await parcels.owed()).toBe(0)
			expect(await parcels.medusaOf(order, order.vase)).toMatchObject({ shipped: 1, fulfilments: 1 })
		})

		it("beside the other parcel of its order, at the same moment", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			for (const parcel of [order.cakes, order.vase])
				await parcels.through(operator, order, parcel, "confirm", "pack")
			const answers = await Promise.all(
				[order.cakes, order.vase].map((parcel) => parcels.act(operator, order, parcel, "hand-over")),
			)
			expect(answers.map(({ status }) => status)).toEqual([200, 200])
			await parcels.mend()
			for (const [parcel, pieces] of [
				[order.cakes, 2],
				[order.vase, 1],
			] as const)
				expect(await parcels.medusaOf(order, parcel)).toMatchObject({ shipped: pieces, fulfilments: 1 })
			expect(await parcels.disputed()).toBe(0)
		})

		it("by the operator alone, and below its own order", async () => {
			const [operator, office] = [await parcels.as("operator"), await parcels.as("programme_office")]
			const [order, other] = [await parcels.order(), await parcels.order()]
			expect((await parcels.act(office, order, order.vase, "confirm")).status).toBe(403)
			expect((await parcels.act(operator, other, order.vase, "confirm")).status).toBe(404)
			expect((await parcels.act(operator, order, order.vase, "burn")).status).toBe(404)
			expect((await parcels.shop.ask("get", `/admin/market-orders/${order.id}`)).status).toBe(401)
			expect((await office("get", `/admin/market-orders/${order.id}`)).status).toBe(403)
			expect(await parcels.stateOf(order.vase)).toBe("pending")
		})

		it("with a reason where people will ask for one", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			const refused = await parcels.act(operator, order, order.vase, "cancel", { reason: "vì" })
			expect([refused.status, refused.data.field]).toEqual([400, "reason"])
			expect((await parcels.act(operator, order, order.vase, "cancel", {})).status).toBe(400)
			expect(await parcels.stateOf(order.vase)).toBe("pending")
		})
	})
}
