import type { TestParcels } from "./test-parcels"

export function agreeingTables(parcels: TestParcels): void {
	const { shop } = parcels

	describe("stock, Medusa's order and a parcel say the same", () => {
		it("when it leaves: its goods go, its reservation ends, in moves of the officer's", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			expect(await parcels.stockOf(shop.goods.cake)).toEqual([20, 2])
			await parcels.through(operator, order, order.cakes, "confirm", "pack")
			expect(await parcels.stockOf(shop.goods.cake)).toEqual([20, 2])
			await parcels.through(operator, order, order.cakes, "hand-over")
			expect(await parcels.stockOf(shop.goods.cake)).toEqual([18, 0])
			expect(await parcels.stockOf(shop.goods.vase)).toEqual([20, 1])
			expect(await parcels.movesOf(shop.goods.cake)).toEqual([
				"dispatch 0 -2 by operator",
				"dispatch -2 0 by operator",
			])
			expect(await parcels.medusaOf(order, order.cakes)).toMatchObject({
				status: "pending",
				fulfilled: 2,
				shipped: 2,
				delivered: 0,
				fulfilments: 1,
			})
			expect(await parcels.medusaOf(order, order.vase)).toMatchObject({ fulfilled: 0, fulfilments: 0 })
			expect(await parcels.disputed()).toBe(0)
		})

		it("when all arrived: Medusa's order is complete", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			for (const parcel of [order.cakes, order.vase])
				await parcels.through(operator, order, parcel, "confirm", "pack", "hand-over", "deliver")
			expect(await parcels.medusaOf(order, order.cakes)).toMatchObject({ status: "completed", delivered: 2 })
			expect(await parcels.medusaOf(order, order.vase)).toMatchObject({ status: "completed", delivered: 1 })
			const { data } = await operator("get", `/admin/market-orders/${order.id}`)
			expect(data).toMatchObject({ state: "closed", total: data.ordered })
			expect(data.parcels.map((parcel: { cashToCollect: number }) => parcel.cashToCollect)).toEqual([0, 0])
		})

		it("when it comes back: its goods lie there again, where they can be sold", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			for (const parcel of [order.cakes, order.vase])
				await parcels.through(operator, order, parcel, "confirm", "pack", "hand-over", "fail")
			await parcels.through(operator, order, order.vase, "return")
			await parcels.act(operator, order, order.cakes, "return", { backOnShelf: false })
			expect(await parcels.stockOf(shop.goods.vase)).toEqual([20, 0])
			expect(await parcels.stockOf(shop.goods.cake)).toEqual([18, 0])
			expect((await parcels.movesOf(shop.goods.vase)).at(-1)).toBe("receive 1 0 by operator")
			expect(await shop.available(shop.goods.vase)).toBe(20)
			expect(await parcels.medusaOf(order, order.vase)).toMatchObject({ status: "completed", delivered: 0 })
			expect(await parcels.disputed()).toBe(0)
		})

		it("when one of two is cancelled: its goods are free, the order stands and costs less", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			const before = await operator("get", `/admin/market-orders/${order.id}`)
			await parcels.through(operator, order, order.vase, "confirm", "cancel")
			expect(await parcels.stockOf(shop.goods.vase)).toEqual([20, 0])
			expect(await parcels.stockOf(shop.goods.cake)).toEqual([20, 2])
			expect(await parcels.movesOf(shop.goods.vase)).toEqual(["cancel 0 -1 by operator"])
			expect(await parcels.medusaOf(order, order.vase)).toMatchObject({ status: "pending", paid: 1 })
			const { data } = await operator("get", `/admin/market-orders/${order.id}`)
			const vase = data.parcels.find(({ id }: { id: string }) => id === order.vase.id)
			expect(data).toMatchObject({
				state: "cash_on_delivery",
				ordered: before.data.total,
				total: before.data.total - vase.goods - vase.fee,
			})
			expect(vase).toMatchObject({ cashToCollect: 0, next: [] })
			expect(vase.timeline.at(-1)).toMatchObject({ state: "cancelled", note: "Hết nguyên liệu" })
			expect(await parcels.disputed()).toBe(0)
		})

		it("when the last is cancelled: Medusa's order and its payment are too", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			await parcels.through(operator, order, order.vase, "cancel")
			await parcels.through(operator, order, order.cakes, "confirm", "pack", "cancel")
			expect(await parcels.medusaOf(order, order.cakes)).toMatchObject({ status: "canceled", paid: 0 })
			expect(await parcels.stockOf(shop.goods.cake)).toEqual([20, 0])
			expect(await parcels.disputed()).toBe(0)
		})

		it("tells its pages that there is more of something again", async () => {
			const operator = await parcels.as("operator")
			await shop.builder.stock(shop.goods.vase, 1)
			const order = await parcels.order()
			await parcels.through(operator, order, order.vase, "cancel")
			const [told] = await shop.sql<{ tags: string[] }>(
				`select tags from journal_entry where name = 'stock.goods.released'`,
			)
			expect(told?.tags).toEqual(expect.arrayContaining([`product:${shop.goods.vase.handle}`, "catalogue"]))
			expect(await shop.available(shop.goods.vase)).toBe(1)
		})

		it("does not leave when its goods do not lie there; the other may", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			for (const parcel of [order.cakes, order.vase])
				await parcels.through(operator, order, parcel, "confirm", "pack")
			await shop.builder.stock(shop.goods.cake, 1)
			const refused = await parcels.act(operator, order, order.cakes, "hand-over")
			expect([refused.status, refused.data.code]).toEqual([409, "stock.not_there"])
			expect(refused.data.problems).toEqual([
				expect.objectContaining({ code: "stock.line_not_there", field: order.cakes.lineIds[0] }),
			])
			expect(await parcels.stateOf(order.cakes)).toBe("packed")
			await parcels.through(operator, order, order.vase, "hand-over")
			await shop.builder.stock(shop.goods.cake, 2)
			await parcels.through(operator, order, order.cakes, "hand-over")
			expect(await parcels.stockOf(shop.goods.cake)).toEqual([0, 0])
		})

		it("has a timeline that nobody edits", async () => {
			await parcels.order()
			for (const change of [`update parcel_event set note = 'x'`, `delete from parcel_event`])
				await expect(shop.sql(change)).rejects.toMatchObject({ constraint: "ocop_append_only" })
		})
	})
}
