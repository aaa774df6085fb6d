import { createHmac } from "node:crypto"
import { HOOK_SECRET } from "./settings"
import type { TestPayments, TransferOrder } from "./test-payments"

export function tellingOfMoney(payments: TestPayments): void {
	const { shop, parcels } = payments

	const tellRaw = (
		raw: string,
		{ secret = HOOK_SECRET, seconds = Math.floor(Date.now() / 1000), signed = raw } = {},
	) => {
		const v1 = createHmac("sha256", secret).update(`${seconds}.${signed}`).digest("hex")
		return shop.ask("post", "/hooks/vietqr", undefined, {
			raw,
			headers: { "x-market-signature": `t=${seconds},v1=${v1}` },
		})
	}
	const told = (order: TransferOrder, id: string, amount = order.total) => ({
		id,
		content: `${order.content} thanh toan`,
		amount,
		at: new Date().toISOString(),
		payer: "NGUYEN THI MAU",
	})
	const tell = (order: TransferOrder, id: string, amount?: number) =>
		tellRaw(JSON.stringify(told(order, id, amount)))
	const settled = async (order: TransferOrder, state: string) => {
		await vi.waitFor(async () => expect((await payments.detail(order)).state).toBe(state), {
			timeout: 15_000,
			interval: 200,
		})
	}

	describe("the bank's service", () => {
		it("tells of money that pays, once, whether it is told twice, ten times at once or after the market has heard of it", async () => {
			const order = await payments.order()
			const answers = await Promise.all(Array.from({ length: 10 }, () => tell(order, "FTHOOK1")))
			expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
			await settled(order, "paid")
			expect((await tell(order, "FTHOOK1")).status).toBe(200)
			expect((await payments.detail(order)).payment).toMatchObject({ received: order.total, refunds: [] })
			const [events] = await shop.sql<{ count: number }>(`select count(*)::int as count from hook_event`)
			expect(events?.count).toBe(1)
			await vi.waitFor(async () => await payments.expectSound(), { timeout: 15_000, interval: 500 })
		})

		it("is not believed without its own signature of these minutes over these letters", async () => {
			const order = await payments.order()
			const body = JSON.stringify(told(order, "FTFORGED"))
			const now = Math.floor(Date.now() / 1000)
			const forged = await Promise.all([
				shop.ask("post", "/hooks/vietqr", told(order, "FTFORGED")),
				tellRaw(body, { secret: "another secret" }),
				tellRaw(body, { seconds: now - 600 }),
				tellRaw(body, { signed: body.replace("FT", "TF") }),
			])
			expect(forged.map(({ status, data }) => [status, data.code])).toEqual(
				forged.map(() => [401, "hook.bad_signature"]),
			)
			const [events] = await shop.sql<{ count: number }>(`select count(*)::int as count from hook_event`)
			expect(events?.count).toBe(0)
			expect((await payments.detail(order)).state).toBe("awaiting_payment")
		})

		it("is told what cannot be read, and no other hook is open", async () => {
			const order = await payments.order()
			const odd = ["{}", "[]", "null", JSON.stringify({ ...told(order, "x"), amount: 0 })]
			odd.push(
				JSON.stringify({ ...told(order, "x"), amount: 1.5 }),
				JSON.stringify({ ...told(order, "x"), at: "now" }),
			)
			for (const raw of odd) expect([raw, (await tellRaw(raw)).status]).toEqual([raw, 400])
			expect((await tellRaw("{")).status).toBe(400)
			for (const path of [
				"/hooks/payment/pp_vietqr_vietqr",
				"/hooks/payment/pp_system_default",
				"/hooks/stripe",
			])
				expect([path, (await shop.ask("post", path, {})).status]).toEqual([path, 404])
		})

		it("tells in any order, and what it told while nobody could listen is heard by the reconciler", async () => {
			const order = await payments.order()
			const half = order.total - 30_000
			// As a process leaves it that is killed after it answered.
			for (const [id, amount] of [
				["FT-b", 30_000],
				["FT-a", half],
			] as const)
				await shop.sql(
					`insert into hook_event (id, provider, event_id, body, at) values (?, 'vietqr', ?, ?, now())`,
					[`hook_${id}`, id, JSON.stringify(told(order, id, amount))],
				)
			await shop.sql(
				`insert into hook_event (id, provider, event_id, body, at) values ('hook_odd', 'vietqr', 'odd', '{}', now())`,
			)
			await payments.mend()
			expect((await payments.detail(order)).state).toBe("paid")
			const rows = await shop.sql<{ event_id: string; handled: boolean; tries: number }>(
				`select event_id, handled_at is not null as handled, tries from hook_event order by event_id`,
			)
			expect(rows).toEqual([
				{ event_id: "FT-a", handled: true, tries: 1 },
				{ event_id: "FT-b", handled: true, tries: 1 },
				{ event_id: "odd", handled: false, tries: 1 },
			])
			await payments.expectSound()
		})
	})

	describe("the operator", () => {
		it("finds awaited transfers, confirms one by the bank's reference, and no statement books it again", async () => {
			const operator = await parcels.as("operator")
			const order = await payments.order()
			const other = await payments.order()
			const found = async (q: string) =>
				(await operator("get", `/admin/transfers?q=${encodeURIComponent(q)}`)).data.awaiting.map(
					({ code }: { code: string }) => code,
				)
			expect(await found("")).toEqual([order.code, other.code])
			expect(await found(order.content)).toEqual([order.code])
			expect(await found(other.code.toLowerCase())).toEqual([other.code])
			expect(await found("nobody")).toEqual([])

			const confirm = (amount: number, reference = "FTSEEN") =>
				operator("post", `/admin/transfers/${order.id}/confirm`, { amount, reference })
			for (const amount of [0, -1, 1.5, "100"])
				expect(
					(await operator("post", `/admin/transfers/${order.id}/confirm`, { amount, reference: "x" })).status,
				).toBe(400)
			const both = await Promise.all([confirm(order.total), confirm(order.total, " ft seen")])
			expect(both.map(({ status, data }) => [status, data.state])).toEqual([
				[200, "paid"],
				[200, "paid"],
			])
			expect(both[0]?.data.payment).toMatchObject({ state: "paid", received: order.total, refunds: [] })
			const another = await confirm(order.total - 1)
			expect([another.status, another.data.code]).toEqual([409, "payment.reference_known"])

			const csv = `ngày,số tham chiếu,ghi có,nội dung\n22/11/2026,FTSEEN,${order.total},${order.content}\n22/11/2026,FTNEW,${other.total},CK ${other.content}\n22/11/2026,FTODD,5000,mua hang\n22/11/2026,FTBAD,5.5,x\n`
			const { data } = await operator("post", "/admin/statements", { csv })
			expect(data).toEqual({
				booked: 1,
				known: 1,
				unmatched: 1,
				problems: [{ line: 5, code: "statement.bad_amount" }],
			})
			// The bank says of a transfer that it is another order's than the operator said: nothing is booked, and it is not kept quiet.
			const otherwise = `ngày,số tham chiếu,ghi có,nội dung\n22/11/2026,FTSEEN,${order.total},${other.content}\n`
			expect((await operator("post", "/admin/statements", { csv: otherwise })).data).toEqual({
				booked: 0,
				known: 0,
				unmatched: 0,
				problems: [{ line: 2, code: "statement.reference_known" }],
			})
			const again = await operator("post", "/admin/statements", { csv })
			expect(again.data).toMatchObject({ booked: 0, known: 3, unmatched: 0 })
			expect((await payments.detail(other)).state).toBe("paid")
			expect((await operator("post", "/admin/statements", { csv: "a,b\n1,2" })).status).toBe(422)
			await payments.expectSound()
		})

		it("sets money aside that is for no order, with a word of what it is, and can tie it still", async () => {
			const operator = await parcels.as("operator")
			const order = await payments.order()
			await payments.receive("TRA LAI TIEN GUI", order.total, "FT-interest")
			const listed = async (state: string) =>
				(await operator("get", `/admin/transfers?state=${state}&q=FT-INTEREST`)).data.unmatched
			const [money] = await listed("unmatched")
			const aside = (note: string, id: string = money.id) =>
				operator("post", `/admin/received-payments/${id}/set-aside`, { note })
			expect((await aside(" ")).status).toBe(400)
			expect((await aside("Lãi tiền gửi", "rcv_none")).status).toBe(404)
			for (const { status } of await Promise.all([aside("Lãi tiền gửi"), aside("Lãi")]))
				expect(status).toBe(200)
			expect(await listed("unmatched")).toEqual([])
			expect(await listed("set_aside")).toMatchObject([{ id: money.id, amount: order.total }])
			const told = await shop.sql(`select name from journal_entry where subject_id = ? order by sequence`, [
				money.id,
			])
			expect(told).toEqual([{ name: "payment.money.unmatched" }, { name: "payment.money.set_aside" }])
			const matched = await operator("post", `/admin/received-payments/${money.id}/match`, {
				code: order.code,
			})
			expect(matched.status).toBe(200)
			expect(await listed("set_aside")).toEqual([])
			const late = await aside("Lãi")
			expect([late.status, late.data.code]).toEqual([409, "payment.already_matched"])
			await payments.expectSound()
		})

		it("says which order money is for that named none, and once said it stays", async () => {
			const operator = await parcels.as("operator")
			const order = await payments.order()
			const other = await payments.order()
			const cash = await parcels.order()
			await payments.receive(`${order.content} va ${other.content}`, order.total, "FT-two")
			const { data } = await operator("get", "/admin/transfers?state=unmatched")
			expect(data).toMatchObject({ count: 1, unmatched: [{ amount: order.total, externalId: "FT-TWO" }] })
			const match = (code: string) =>
				operator("post", `/admin/received-payments/${data.unmatched[0].id}/match`, { code })
			const refused = await match(cash.code)
			expect([refused.status, refused.data.code, refused.data.field]).toEqual([
				409,
				"payment.order_takes_none",
				"code",
			])
			expect((await match(order.code)).status).toBe(200)
			expect((await match(order.code)).status).toBe(200)
			const taken = await match(other.code)
			expect([taken.status, taken.data.code]).toEqual([409, "payment.already_matched"])
			expect((await payments.detail(order)).state).toBe("paid")
			expect((await payments.detail(other)).state).toBe("awaiting_payment")
			expect(await payments.actsOn(order)).toEqual([
				"payment.request.opened",
				"payment.money.matched",
				"payment.money.received",
				"payment.request.paid",
			])
			await payments.expectSound()
		})

		it("sees what nobody could handle, tries it again as an act of theirs, and it is done once what was wrong is mended", async () => {
			const operator = await parcels.as("operator")
			const order = await payments.order()
			const body = JSON.stringify(told(order, "FT-odd"))
			await shop.sql(
				`insert into hook_event (id, provider, event_id, body, at) values
				('hook_odd', 'vietqr', 'FT-odd', '{}', now() - interval '2 hours'),
				('hook_new', 'vietqr', 'FT-new', '{}', now())`,
			)
			const list = async () => (await operator("get", "/admin/hook-events")).data
			const retry = (id = "hook_odd") => operator("post", `/admin/hook-events/${id}/retry`, {})
			// What was not tried yet is on its way.
			expect(await list()).toEqual({ events: [], count: 0, limit: 20, offset: 0 })
			await payments.mend()
			const { events, count } = await list()
			expect([count, events.map(({ eventId }: { eventId: string }) => eventId)]).toEqual([
				2,
				["FT-odd", "FT-new"],
			])
			expect(events[0]).toEqual({
				id: "hook_odd",
				provider: "vietqr",
				eventId: "FT-odd",
				at: expect.any(String),
				tries: 1,
				error: expect.stringMatching(/content/),
			})
			const failed = await retry()
			expect([failed.status, failed.data.left]).toMatchObject([200, { id: "hook_odd", tries: 2 }])
			await shop.sql(`update hook_event set body = ? where id = 'hook_odd'`, [body])
			const both = await Promise.all([retry(), retry()])
			expect(both.map(({ status, data }) => [status, data])).toEqual([
				[200, { left: null }],
				[200, { left: null }],
			])
			expect((await payments.detail(order)).state).toBe("paid")
			expect((await list()).count).toBe(1)
			expect((await retry()).data).toEqual({ left: null })
			expect((await retry("hook_none")).status).toBe(404)
			expect((await operator("post", "/admin/hook-events/hook_new/retry", { at: "now" })).status).toBe(400)
			const acts = await shop.sql<{ actor_type: string; change: object }>(
				`select actor_type, change from journal_entry where name = 'payment.hook_event.retried' order by sequence`,
			)
			expect(acts).toEqual(
				[1, 2].map((tries) => ({
					actor_type: "operator",
					change: { provider: "vietqr", eventId: "FT-odd", tries },
				})),
			)
			await payments.expectSound()
		})

		it("sets aside, with a reason, what nothing is to be done about: it is tried no more, also when it is told again", async () => {
			const operator = await parcels.as("operator")
			const order = await payments.order()
			await shop.sql(
				`insert into hook_event (id, provider, event_id, body, at) values
				('hook_odd', 'vietqr', 'FT-odd', '{}', now() - interval '2 hours')`,
			)
			const aside = (note: unknown, id = "hook_odd") =>
				operator("post", `/admin/hook-events/${id}/set-aside`, { note })
			// Nobody can judge what was not tried yet.
			expect((await aside("Báo hai lần")).status).toBe(404)
			await payments.mend()
			expect((await aside("  ")).status).toBe(400)
			const office = await parcels.as("programme_office")
			expect((await office("post", "/admin/hook-events/hook_odd/set-aside", { note: "x" })).status).toBe(403)
			const pressedTwice = await Promise.all([aside("Báo hai lần"), aside("Báo hai lần")])
			expect(pressedTwice.map(({ status }) => status)).toEqual([200, 200])
			expect((await operator("get", "/admin/hook-events")).data.count).toBe(0)
			expect((await aside("Báo hai lần", "hook_none")).status).toBe(404)

			expect((await tell(order, "FT-odd")).status).toBe(200)
			await shop.sql(`update hook_event set updated_at = now() - interval '2 hours'`)
			await payments.mend()
			expect((await payments.detail(order)).state).toBe("awaiting_payment")
			const acts = await shop.sql<{ actor_type: string; change: object }>(
				`select actor_type, change from journal_entry where name = 'payment.hook_event.set_aside'`,
			)
			expect(acts).toEqual([
				{
					actor_type: "operator",
					change: { provider: "vietqr", eventId: "FT-odd", tries: 1, note: "Báo hai lần" },
				},
			])
			await payments.expectSound()
		})

		it("cannot take or give money by Medusa's own routes, which know none of the market's rules", async () => {
			const operator = await parcels.as("operator")
			const order = await payments.order()
			await payments.receive(order.content, order.total)
			const [payment] = await shop.sql<{ id: string }>(`select id from payment limit 1`)
			for (const path of [
				`/admin/payments/${payment?.id}/refund`,
				`/admin/payments/${payment?.id}/capture`,
				"/admin/payment-collections",
			])
				expect([path, (await operator("post", path, {})).status]).toEqual([path, 403])
		})
	})
}
