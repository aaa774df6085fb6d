import { type OrderDetail, orderDetail, placedOrder } from "@ocop/contracts"
import type ParcelModuleService from "../../src/modules/parcel/service"
import type * as CancelParcel from "../../src/workflows/parcel/cancel-parcel"
import type * as ConfirmParcel from "../../src/workflows/parcel/confirm-parcel"
import { appModule } from "../builders/app-module"
import { Carts } from "./carts"
import type { TestShop } from "./test-shop"

const PHONE = "0912345678"

export function followingAnOrder(shop: TestShop): void {
	describe("a shopper looks where the parcels are", () => {
		const carts = new Carts(shop)
		const ordered = async () => {
			const seen = await carts.filled()
			return placedOrder.parse((await carts.place(seen.id, carts.form(seen.delivery?.total ?? 0))).data)
		}
		const look = async (code: string, proof: Record<string, string>): Promise<OrderDetail> => {
			const { status, data } = await carts.call("post", "/store/order-lookups", { code, ...proof })
			expect(status, JSON.stringify(data)).toBe(200)
			return orderDetail.parse(data)
		}
		const cancel = (code: string, token: string) =>
			carts.call("post", "/store/order-cancellations", { code, token })
		const act = async (code: string) => {
			const [row] = await shop.container
				.resolve<ParcelModuleService>("parcel")
				.listParcels({ code }, { select: ["id"] })
			if (!row) throw new Error(`No parcel ${code}`)
			return { parcelId: row.id, actor: { type: "operator" as const, id: null }, note: "Hết mẻ này rồi" }
		}
		const { confirmParcel } = appModule<typeof ConfirmParcel>("workflows/parcel/confirm-parcel")
		const { cancelParcel } = appModule<typeof CancelParcel>("workflows/parcel/cancel-parcel")

		it("finds them waiting, with what is paid for each, and cancels them all, once or twice", async () => {
			const { code, token } = await ordered()
			const order = await look(code, { token })
			expect(order).toMatchObject({ state: "cash_on_delivery", cancellable: true })
			for (const parcel of order.parcels) {
				expect(parcel.state).toBe("pending")
				expect(parcel.timeline).toEqual([{ state: "pending", at: order.placedAt }])
				expect(parcel.cashToCollect).toBe(parcel.goods + parcel.fee)
			}
			expect(order.parcels.reduce((sum, { cashToCollect }) => sum + cashToCollect, 0)).toBe(order.total)
			expect(await look(code, { phone: PHONE })).toEqual(order)

			for (const answer of await Promise.all([cancel(code, token), cancel(code, token)]))
				expect([answer.status, answer.data.state]).toEqual([200, "cancelled"])
			const cancelled = await look(code, { phone: PHONE })
			expect(cancelled).toMatchObject({ state: "cancelled", cancellable: false, total: order.total })
			for (const parcel of cancelled.parcels) {
				expect(parcel.timeline.map(({ state }) => state)).toEqual(["pending", "cancelled"])
				expect(parcel.cashToCollect).toBe(0)
			}
		})

		it("may not cancel once one is confirmed, and reads why another was given up", async () => {
			const { code, token } = await ordered()
			const [first, second] = (await look(code, { token })).parcels
			await confirmParcel(shop.container).run({ input: await act(first?.code ?? "") })
			const refused = await cancel(code, token)
			expect([refused.status, refused.data.code]).toEqual([409, "order.parcel_confirmed"])
			await cancelParcel(shop.container).run({ input: await act(second?.code ?? "") })
			const order = await look(code, { token })
			expect(order).toMatchObject({ state: "cash_on_delivery", cancellable: false })
			expect(order.parcels.map(({ state }) => state)).toEqual(["confirmed", "cancelled"])
			expect(order.parcels[1]?.timeline.at(-1)).toMatchObject({ state: "cancelled", note: "Hết mẻ này rồi" })
			expect(order.parcels.map(({ cashToCollect }) => cashToCollect > 0)).toEqual([true, false])
		})

		it("cancels nothing with the phone number instead of the link", async () => {
			const { code } = await ordered()
			const tries = [
				await carts.call("post", "/store/order-cancellations", { code, phone: PHONE }),
				await cancel(code, "0".repeat(32)),
			]
			expect(tries.map(({ status }) => status)).toEqual([400, 404])
			expect((await look(code, { phone: PHONE })).state).toBe("cash_on_delivery")
		})
	})
}
