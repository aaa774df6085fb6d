import { THIRD_WARD } from "../orders/test-shop"
import type { TestParcels } from "./test-parcels"

export function orderScreens(parcels: TestParcels): void {
	describe("the operator's list of orders", () => {
		const codesOf = (data: { orders: { code: string }[] }) => data.orders.map(({ code }) => code)

		it("finds an order by its code, a parcel's code or a part of the phone, and by where it stands", async () => {
			const operator = await parcels.as("operator")
			const [first, second] = [await parcels.order(), await parcels.order()]
			const find = async (query: string) => (await operator("get", `/admin/market-orders?${query}`)).data
			expect(codesOf(await find(""))).toEqual([second.code, first.code])
			expect(codesOf(await find(`q=${first.code.toLowerCase()}`))).toEqual([first.code])
			expect(codesOf(await find(`q=${second.vase.code}`))).toEqual([second.code])
			const [{ phone }] = (await find(`q=${first.code}`)).orders
			expect(codesOf(await find(`q=0${phone.slice(3)}`))).toEqual([first.code])
			expect(codesOf(await find("q=0912"))).toHaveLength(2)
			for (const nothing of ["q=%25", "q=_", "q=zzzzzzzz", "q=+84"])
				expect([nothing, codesOf(await find(nothing))]).toEqual([nothing, []])

			await parcels.cancel(first)
			for (const parcel of [second.cakes, second.vase])
				await parcels.through(operator, second, parcel, "confirm", "pack", "hand-over")
			expect(codesOf(await find("standing=todo"))).toEqual([])
			expect(codesOf(await find("standing=cancelled"))).toEqual([first.code])
			expect(codesOf(await find("standing=underway"))).toEqual([second.code])
			await parcels.through(operator, second, second.vase, "fail")
			expect(codesOf(await find("standing=todo"))).toEqual([second.code])
			await parcels.through(operator, second, second.vase, "return")
			await parcels.through(operator, second, second.cakes, "deliver")
			expect(codesOf(await find("standing=closed"))).toEqual([second.code])
		})

		it("is paged, and refuses what it does not know", async () => {
			const operator = await parcels.as("operator")
			for (let order = 0; order < 3; order++) await parcels.order()
			const page = async (query: string) => await operator("get", `/admin/market-orders?${query}`)
			const [one, two, beyond] = [
				await page("limit=2"),
				await page("limit=2&offset=2"),
				await page("limit=2&offset=8"),
			]
			expect([one, two, beyond].map(({ data }) => [data.orders.length, data.count])).toEqual([
				[2, 3],
				[1, 3],
				[0, 3],
			])
			for (const odd of ["limit=0", "limit=101", "offset=-1", "standing=lost", "colour=red"])
				expect([odd, (await page(odd)).status]).toEqual([odd, 400])
		})

		it("shows whom, what was agreed, and each parcel with what comes next", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			const { data } = await operator("get", `/admin/market-orders/${order.id}`)
			expect(data).toMatchObject({
				code: order.code,
				state: "cash_on_delivery",
				receiver: { name: "Nguyễn Thị Mẫu", email: null },
				consent: { locale: "vi" },
				attempt: null,
			})
			expect(data.total).toBe(data.goods + data.fee)
			const cakes = data.parcels.find(({ id }: { id: string }) => id === order.cakes.id)
			expect(cakes).toMatchObject({
				state: "pending",
				next: ["confirmed", "cancelled"],
				cashToCollect: cakes.goods + cakes.fee,
				lines: [expect.objectContaining({ title: "Bánh cuốn mẫu", quantity: 2, total: 60_000 })],
				timeline: [expect.objectContaining({ state: "pending", actor: "shopper", by: null })],
			})
			await parcels.through(operator, order, order.cakes, "confirm")
			const after = (await operator("get", `/admin/market-orders/${order.id}`)).data
			const confirmed = after.parcels.find(({ id }: { id: string }) => id === order.cakes.id)
			expect(confirmed.timeline.at(-1)).toMatchObject({ state: "confirmed", by: "operator@example.test" })
			expect((await operator("get", "/admin/market-orders/placed_unknown")).status).toBe(404)
		})

		it("says what is fresh, and who takes the cash: the producer, where it lives in the same former district", async () => {
			const operator = await parcels.as("operator")
			const { builder, goods } = parcels.shop
			const neighbours = await builder.producer("Hợp tác xã Rau Mẫu", THIRD_WARD, "hoan-kiem")
			const greens = await builder.listing({
				title: "Rau mẫu",
				producer: neighbours,
				subgroup: "FOOD_FRESH",
				price: 20_000,
			})
			const { id } = await parcels.shop.newCart()
			for (const listing of [greens, goods.vase]) await parcels.shop.add(id, listing)
			const { data: placed } = await parcels.shop.place(await parcels.shop.view(id))
			const { data: page } = await operator("get", `/admin/market-orders?q=${placed.code}`)
			const { data } = await operator("get", `/admin/market-orders/${page.orders[0].id}`)
			const said = data.parcels.map(
				(parcel: {
					fresh: boolean
					cashCollector: string
					cashToCollect: number
					goods: number
					fee: number
				}) => [parcel.goods, parcel.fresh, parcel.cashCollector, parcel.cashToCollect - parcel.fee],
			)
			expect(said.sort()).toEqual([
				[20_000, true, "producer", 20_000],
				[350_000, false, "carrier", 350_000],
			])
		})

		it("shows attempts that have not come to their end, with their age and whether they are held", async () => {
			const operator = await parcels.as("operator")
			const order = await parcels.order()
			const attempts = async () => (await operator("get", "/admin/market-orders/attempts")).data
			expect(await attempts()).toMatchObject({ attempts: [], count: 0 })
			await parcels.shop.sql(
				`update cart_placing set open = true, held_until = now() + interval '1 minute', created_at = now() - interval '3 minutes', holder = 'other'`,
			)
			expect(await attempts()).toMatchObject({
				count: 1,
				attempts: [{ code: order.code, holder: "other", held: true }],
			})
			const [{ ageSeconds }] = (await attempts()).attempts
			expect(ageSeconds).toBeGreaterThanOrEqual(180)
			expect((await operator("get", "/admin/market-orders")).data.attempts).toBe(1)
			const { data } = await operator("get", `/admin/market-orders/${order.id}`)
			expect(data.attempt).toMatchObject({ code: order.code })
		})

		it("prints the papers of a parcel, and none of one that is cancelled or another order's", async () => {
			const operator = await parcels.as("operator")
			const [order, other] = [await parcels.order(), await parcels.order()]
			const paperOf = (of: typeof order, parcelId: string, paper: string) =>
				operator("get", `/admin/market-orders/${of.id}/parcels/${parcelId}/${paper}.pdf`)
			for (const paper of ["slip", "label"]) {
				const { status, data, headers } = await paperOf(order, order.cakes.id, paper)
				expect([paper, status, headers["content-type"]]).toEqual([paper, 200, "application/pdf"])
				expect(headers["cache-control"]).toContain("no-store")
				expect(headers["content-disposition"]).toContain(`${order.cakes.code}-${paper}.pdf`)
				expect(String(data).slice(0, 5)).toBe("%PDF-")
				expect((await paperOf(other, order.cakes.id, paper)).status).toBe(404)
				expect(
					(
						await parcels.shop.ask(
							"get",
							`/admin/market-orders/${order.id}/parcels/${order.cakes.id}/${paper}.pdf`,
						)
					).status,
				).toBe(401)
			}
			await parcels.through(operator, order, order.cakes, "cancel")
			const refused = await paperOf(order, order.cakes.id, "slip")
			expect([refused.status, refused.data.code]).toEqual([409, "parcel.is_cancelled"])
		})
	})
}
