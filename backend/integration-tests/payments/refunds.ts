import { orderRefundAccountAnswer } from "@ocop/contracts"
import type { TestPayments, TransferOrder } from "./test-payments"

const ACCOUNT = { bankBin: "970436", accountNumber: "0099 8877 66", accountHolder: "NGUYEN THI MAU" }

export function givingBack(payments: TestPayments): void {
	const { shop, parcels } = payments

	const giveAccount = ({ code, token }: TransferOrder, change: object = {}) =>
		shop.ask("post", "/store/order-refund-accounts", { code, token, ...ACCOUNT, ...change })
	const refundsOf = async (order: TransferOrder) =>
		(await payments.detail(order)).payment.refunds.map(({ amount, cause, state }) => [amount, cause, state])
	const paid = async () => {
		const order = await payments.order()
		await payments.receive(order.content, order.total)
		return order
	}
	const asOperator = async () => {
		const operator = await parcels.as("operator")
		const listed = async (state: string) => {
			const { status, data } = await operator("get", `/admin/refunds?state=${state}`)
			expect(status, JSON.stringify(data)).toBe(200)
			return data.refunds
		}
		const act = (id: string, name: string, body: object) =>
			operator("post", `/admin/refunds/${id}/${name}`, body)
		return { operator, listed, act }
	}

	describe("an order that was not paid in time", () => {
		it("is given up by the market: its goods are free, its parcels cancelled, and nothing is owed", async () => {
			const order = await payments.order()
			await payments.runOut(order)
			await payments.mend()
			const { state, payment } = await payments.detail(order)
			expect([state, payment.closedBecause, payment.expiresAt, payment.transfer, payment.refunds]).toEqual([
				"cancelled",
				"expired",
				null,
				null,
				[],
			])
			expect(await parcels.timelineOf(order.vase)).toEqual(["pending by shopper", "cancelled by system"])
			expect(await parcels.stockOf(shop.goods.vase)).toEqual([20, 0])
			expect(await parcels.medusaOf(order, order.vase)).toMatchObject({ status: "canceled" })
			expect(await payments.actsOn(order)).toEqual(["payment.request.opened", "payment.request.closed"])
			await payments.mend()
			await payments.expectSound()
		})

		it("owes back what came too late, and what of it came too little", async () => {
			const order = await payments.order()
			await payments.receive(order.content, 50_000)
			await payments.runOut(order)
			await payments.mend()
			expect(await refundsOf(order)).toEqual([[50_000, "unfinished", "due"]])
			await payments.receive(order.content, order.total)
			expect(await refundsOf(order)).toEqual([
				[50_000, "unfinished", "due"],
				[order.total, "late", "due"],
			])
			const { state, payment } = await payments.detail(order)
			expect([state, payment.late, payment.open]).toEqual(["cancelled", true, 0])
			expect(await payments.heldFor(order)).toBe(50_000 + order.total)
			await payments.expectSound()
		})

		it("is paid or given up when both come at one moment, never both and never neither", async () => {
			for (let round = 0; round < 4; round++) {
				const order = await payments.order()
				await payments.runOut(order)
				await Promise.all([payments.receive(order.content, order.total), payments.mend()])
				await payments.mend()
				const { state, payment } = await payments.detail(order)
				if (state === "paid") expect([payment.closedBecause, payment.refunds]).toEqual([null, []])
				else {
					expect([state, payment.closedBecause, payment.late]).toEqual(["cancelled", "expired", true])
					expect(payment.refunds.map(({ amount }) => amount)).toEqual([order.total])
				}
			}
			await payments.expectSound()
		}, 60_000)
	})

	describe("money that goes back", () => {
		it("is what came too much, once, however often it is told", async () => {
			const order = await payments.order()
			const tell = () => payments.receive(order.content, order.total + 7_000, "FT-much")
			await Promise.all([tell(), tell()])
			expect(await refundsOf(order)).toEqual([[7_000, "overpaid", "due"]])
			expect((await payments.detail(order)).state).toBe("paid")
			await payments.expectSound()
		})

		it("is the price of a parcel that is cancelled, to the account that its shopper names, and the books have it when it is sent", async () => {
			const order = await paid()
			const { operator, listed, act } = await asOperator()
			await parcels.through(operator, order, order.vase, "cancel")
			const vase = (await payments.detail(order)).parcels.find(({ code }) => code === order.vase.code)
			const price = (vase?.goods ?? 0) + (vase?.fee ?? 0)
			expect(await refundsOf(order)).toEqual([[price, "cancelled", "due"]])
			const [due] = await listed("due")
			expect(due).toMatchObject({
				orderCode: order.code,
				amount: price,
				method: "bank_transfer",
				account: null,
				name: "Nguyễn Thị Mẫu",
			})
			const early = await act(due.id, "sent", { reference: "FTOUT1" })
			expect([early.status, early.data.code]).toEqual([409, "refund.account_needed"])

			const given = await giveAccount(order)
			expect(given.status, JSON.stringify(given.data)).toBe(200)
			const [shown] = orderRefundAccountAnswer.parse(given.data).refunds
			expect(shown).toMatchObject({
				accountNeeded: false,
				account: { bankBin: "970436", number: "•••• 7766", holder: "NGUYEN THI MAU" },
			})
			expect((await listed("due"))[0].account).toEqual({
				bankBin: "970436",
				bankName: "Vietcombank",
				number: "0099887766",
				holder: "NGUYEN THI MAU",
			})
			const sent = await Promise.all([1, 2].map(() => act(due.id, "sent", { reference: "FTOUT1" })))
			expect(sent.map(({ status, data }) => [status, data.state])).toEqual([
				[200, "sent"],
				[200, "sent"],
			])
			expect(await payments.heldFor(order)).toBe(order.total - price)
			// A second officer has transferred it as well, and must hear of the first.
			const second = await act(due.id, "sent", { reference: "FTOUT1-again" })
			expect([second.status, second.data.code]).toEqual([409, "refund.is_sent"])
			expect((await act(due.id, "confirm", {})).data.state).toBe("confirmed")
			const twice = await act(due.id, "sent", { reference: "FTOUT-other" })
			expect([twice.status, twice.data.code]).toEqual([409, "refund.is_confirmed"])
			const late = await giveAccount(order, { accountNumber: "111122223333" })
			expect([late.status, late.data.code]).toEqual([409, "refund.already_sent"])
			expect((await payments.actsOn(order)).slice(-4)).toEqual([
				"payment.refund.due",
				"payment.refund.account_given",
				"payment.refund.sent",
				"payment.refund.confirmed",
			])
			await payments.expectSound()
		})

		it("is the price of a parcel that nobody took, goods and delivery, when it is back", async () => {
			const order = await paid()
			const { operator } = await asOperator()
			await parcels.through(operator, order, order.cakes, "confirm", "pack", "hand-over", "fail")
			expect(await refundsOf(order)).toEqual([])
			await parcels.through(operator, order, order.cakes, "return")
			const cakes = (await payments.detail(order)).parcels.find(({ code }) => code === order.cakes.code)
			expect(await refundsOf(order)).toEqual([[(cakes?.goods ?? 0) + (cakes?.fee ?? 0), "returned", "due"]])
			await payments.expectSound()
		})

		it("that did not arrive is due again, without the account that it came back from, and the books have both", async () => {
			const order = await paid()
			const { listed, act } = await asOperator()
			expect((await parcels.cancel(order)).status).toBe(200)
			await giveAccount(order)
			const [due] = await listed("due")
			await act(due.id, "sent", { reference: "FTOUT2" })
			expect(await payments.heldFor(order)).toBe(0)
			const failed = await act(due.id, "fail", { note: "Tài khoản đã đóng" })
			expect([failed.status, failed.data.state]).toEqual([200, "failed"])
			expect(await refundsOf(order)).toEqual([
				[order.total, "cancelled", "failed"],
				[order.total, "cancelled", "due"],
			])
			expect(await payments.heldFor(order)).toBe(order.total)
			const [again] = await listed("due")
			expect(again).toMatchObject({ amount: order.total, account: null })
			const over = await act(due.id, "confirm", {})
			expect([over.status, over.data.code]).toEqual([409, "refund.is_failed"])
			await payments.expectSound()
		})

		it("goes to the account that its shopper says on the telephone, when the order's link is lost", async () => {
			const order = await paid()
			const { operator, listed, act } = await asOperator()
			expect((await parcels.cancel(order)).status).toBe(200)
			const [due] = await listed("due")
			const say = (body: object) => operator("post", `/admin/refunds/${due.id}/account`, body)
			const wrong = await say({ bankBin: "1", accountNumber: "x" })
			expect(wrong.status).toBe(422)
			expect(wrong.data.problems.map(({ field }: { field: string }) => field)).toEqual([
				"bankBin",
				"accountNumber",
				"accountHolder",
			])
			const said = await say(ACCOUNT)
			expect([said.status, said.data.account?.number]).toEqual([200, "0099887766"])
			const office = await parcels.as("programme_office")
			expect((await office("post", `/admin/refunds/${due.id}/account`, ACCOUNT)).status).toBe(403)
			expect((await operator("post", "/admin/refunds/refund_none/account", ACCOUNT)).status).toBe(404)
			expect((await act(due.id, "sent", { reference: "FTOUT4" })).data.state).toBe("sent")
			const late = await say(ACCOUNT)
			expect([late.status, late.data.code]).toEqual([409, "refund.already_sent"])
			const acts = await shop.sql(
				`select actor_type from journal_entry where name = 'payment.refund.account_given' and subject_id = ?`,
				[order.orderId],
			)
			expect(acts).toEqual([{ actor_type: "operator" }])
			await payments.expectSound()
		})

		it("is not marked as sent by who saw another account than stands by then", async () => {
			const order = await paid()
			const { listed, act } = await asOperator()
			expect((await parcels.cancel(order)).status).toBe(200)
			await giveAccount(order)
			const [{ id, account }] = await listed("due")
			const { bankName, ...seen } = account
			expect((await giveAccount(order, { bankBin: "970418" })).status).toBe(200)
			const changed = await act(id, "sent", { reference: "FTOUT5", account: seen })
			expect([bankName, changed.status, changed.data.code]).toEqual([
				"Vietcombank",
				409,
				"refund.account_changed",
			])
			const send = () => act(id, "sent", { reference: "FTOUT5", account: { ...seen, bankBin: "970418" } })
			expect([(await send()).data.state, (await send()).status]).toEqual(["sent", 200])
			await payments.expectSound()
		})

		it("keeps the account for months after it was sent, and not for ever; one that is due keeps it", async () => {
			const order = await paid()
			const { operator, listed, act } = await asOperator()
			await parcels.through(operator, order, order.vase, "cancel")
			await giveAccount(order)
			const aged = () => shop.sql(`update market_refund set updated_at = now() - interval '121 days'`)
			await aged()
			expect(await payments.forgetAccounts()).toBe(0)
			const [due] = await listed("due")
			expect(due.account).toMatchObject({ number: "0099887766" })
			await act(due.id, "sent", { reference: "FTOUT3" })
			expect(await payments.forgetAccounts()).toBe(0)
			await aged()
			expect(await payments.forgetAccounts()).toBe(1)
			const [sent] = await listed("sent")
			expect(sent).toMatchObject({ id: due.id, account: null })
			expect((await act(due.id, "confirm", {})).data.state).toBe("confirmed")
			// What is due later is not sent to an account that nobody knows any more.
			await parcels.cancel(order)
			expect((await listed("due"))[0]).toMatchObject({ account: null })
			await payments.expectSound()
		})

		it("is the whole when the order is cancelled while the money is on its way, whoever is first", async () => {
			for (let round = 0; round < 4; round++) {
				const order = await payments.order()
				await Promise.all([payments.receive(order.content, order.total), parcels.cancel(order)])
				await payments.mend()
				expect((await payments.detail(order)).state).toBe("cancelled")
				const amounts = (await refundsOf(order)).map(([amount]) => amount)
				expect(amounts).toEqual([order.total])
			}
			await payments.expectSound()
		}, 60_000)

		it("leaves less to pay when a part is cancelled before anything came, and pays the rest when that is there", async () => {
			const order = await payments.order()
			const { operator } = await asOperator()
			const { parcels: parts } = await payments.detail(order)
			const cakes = parts.find(({ code }) => code === order.cakes.code)
			const rest = (cakes?.goods ?? 0) + (cakes?.fee ?? 0)
			await payments.receive(order.content, rest)
			expect((await payments.detail(order)).state).toBe("awaiting_payment")
			await parcels.through(operator, order, order.vase, "cancel")
			const { state, payment } = await payments.detail(order)
			expect([state, payment.open, payment.refunds]).toEqual(["paid", 0, []])
			await parcels.through(operator, order, order.cakes, "confirm")
			await payments.expectSound()
		})

		it("is asked for by nobody but who has the order's own link, and by nobody with an account that is none", async () => {
			const order = await paid()
			const other = await paid()
			await parcels.cancel(order)
			const stranger = await giveAccount({ ...order, token: other.token })
			expect([stranger.status, stranger.data.code]).toEqual([404, "order.not_found"])
			const check = await shop.ask("post", "/store/order-payment-checks", {
				code: order.code,
				token: other.token,
			})
			expect(check.status).toBe(404)
			const wrong = await giveAccount(order, {
				bankBin: "000000",
				accountNumber: "12",
				accountHolder: "",
			})
			expect([wrong.status, wrong.data.problems]).toEqual([
				422,
				[
					{ code: "refund.bank_unknown", field: "bankBin" },
					{ code: "refund.number_wrong", field: "accountNumber" },
					{ code: "refund.holder_missing", field: "accountHolder" },
				],
			])
			const nothing = await giveAccount(other)
			expect([nothing.status, nothing.data.code]).toEqual([409, "refund.already_sent"])
			const own = await shop.ask("post", "/store/order-payment-checks", {
				code: order.code,
				token: order.token,
			})
			expect([own.status, own.data.refunds.length]).toEqual([200, 1])
		})
	})
}
