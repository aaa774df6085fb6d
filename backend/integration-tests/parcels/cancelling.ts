import { randomBytes } from "node:crypto"
import type { TestParcels } from "./test-parcels"

export function cancelling(parcels: TestParcels): void {
	const { shop } = parcels

	describe("an order is cancelled", () => {
		it("by its shopper while no parcel is confirmed: goods free, payment undone, once", async () => {
			const order = await parcels.order()
			const answer = await parcels.cancel(order)
			expect([answer.status, answer.data]).toEqual([200, { code: order.code, state: "cancelled" }])
			expect((await parcels.cancel(order)).data).toEqual(answer.data)
			for (const parcel of [order.cakes, order.vase]) {
				expect(await parcels.timelineOf(parcel)).toEqual(["pending by shopper", "cancelled by shopper"])
				expect(await parcels.actsOn(parcel)).toEqual(["parcel.parcel.cancelled", "stock.goods.released"])
				expect(await parcels.medusaOf(order, parcel)).toMatchObject({ status: "canceled", paid: 0 })
			}
			expect(await parcels.stockOf(shop.goods.cake)).toEqual([20, 0])
			expect(await parcels.movesOf(shop.goods.vase)).toEqual(["cancel 0 -1 by shopper"])
			expect(await parcels.disputed()).toBe(0)
			const found = await shop.ask("post", "/store/order-lookups", { code: order.code, token: order.token })
			expect(found.data.state).toBe("cancelled")
		})

		it("by nobody who does not have its link, and the answer does not tell what was wrong", async () => {
			const [order, other] = [await parcels.order(), await parcels.order()]
			const guesses = [
				{ code: order.code, token: other.token },
				{ code: order.code, token: randomBytes(16).toString("hex") },
				{ code: "ZZZZZZZZ", token: order.token },
				{ code: "not a code!", token: order.token },
			]
			const answers = []
			for (const guess of guesses) answers.push(await parcels.cancel(guess))
			expect(answers.map(({ status }) => status)).toEqual(guesses.map(() => 404))
			expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1)
			const phone = await shop.ask("post", "/store/order-cancellations", {
				code: order.code,
				phone: "0912345678",
			})
			expect(phone.status).toBe(400)
			expect(await parcels.stateOf(order.vase)).toBe("pending")
		})

		it("by its shopper no more once a parcel is confirmed, and is told which; nothing is cancelled then", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			await parcels.through(operator, order, order.vase, "confirm")
			const { status, data } = await parcels.cancel(order)
			expect([status, data.code, data.params]).toEqual([
				409,
				"order.parcel_confirmed",
				{ code: order.vase.code },
			])
			expect(await parcels.stateOf(order.cakes)).toBe("pending")
		})

		it("by its shopper for what the seller has left of it", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			await parcels.through(operator, order, order.vase, "cancel")
			expect((await parcels.cancel(order)).status).toBe(200)
			expect(await parcels.timelineOf(order.vase)).toEqual(["pending by shopper", "cancelled by operator"])
			expect(await parcels.timelineOf(order.cakes)).toEqual(["pending by shopper", "cancelled by shopper"])
			expect(await parcels.medusaOf(order, order.cakes)).toMatchObject({ status: "canceled" })
		})

		it("or confirmed, never both, however close they come", async () => {
			const operator = await parcels.as("operator")
			for (let round = 0; round < 5; round++) {
				const order = await parcels.order()
				const [cancelled, confirmed] = await Promise.all([
					parcels.cancel(order),
					parcels.act(operator, order, order.vase, "confirm"),
				])
				const state = await parcels.stateOf(order.vase)
				expect([cancelled.status, confirmed.status, state]).toEqual(
					state === "cancelled" ? [200, 409, "cancelled"] : [409, 200, "confirmed"],
				)
				const refused = state === "cancelled" ? confirmed : cancelled
				expect(["parcel.is_cancelled", "order.parcel_confirmed"]).toContain(refused.data.code)
				expect(await parcels.stateOf(order.cakes)).toBe(state === "cancelled" ? "cancelled" : "pending")
			}
			await parcels.mend()
			expect(await parcels.owed()).toBe(0)
			expect(await parcels.disputed()).toBe(0)
		})

		it("by the operator with a reason, as a whole or not at all", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			const cancel = (reason: string) =>
				operator("post", `/admin/market-orders/${order.id}/cancel`, { reason })
			await parcels.through(operator, order, order.vase, "confirm", "pack", "hand-over")
			const refused = await cancel("Khách xin huỷ")
			expect([refused.status, refused.data.code]).toEqual([409, "parcel.is_handed_over"])
			expect(await parcels.stateOf(order.cakes)).toBe("pending")
			await parcels.through(operator, order, order.cakes, "confirm", "pack", "cancel")
			await parcels.through(operator, order, order.vase, "deliver")
			expect(await parcels.medusaOf(order, order.vase)).toMatchObject({ status: "completed" })

			const second = await parcels.order()
			await parcels.through(operator, second, second.vase, "confirm", "pack")
			const done = await operator("post", `/admin/market-orders/${second.id}/cancel`, {
				reason: "Mất mùa rồi",
			})
			expect([done.status, done.data.state, done.data.total]).toEqual([200, "cancelled", 0])
			expect((await cancel("vì")).status).toBe(400)
		})
	})
}
