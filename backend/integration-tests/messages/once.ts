import type { TestMails } from "./test-mails"

const MOST_ATTEMPTS = 8

export function onceEach(test: TestMails): void {
	const { server, shop } = test

	describe("a message is sent once", () => {
		beforeAll(() => server.open())
		beforeEach(() => server.forget())
		afterAll(() => server.close())

		const owedOne = async () => {
			await test.order("mau@example.com")
			await test.mails(1)
			await test.unsend()
		}

		it("when its sender was killed before the mail: after its claim has lapsed, not before", async () => {
			await owedOne()
			expect(await test.send()).toBe(0)
			expect(server.received).toEqual([])
			await test.lapse()
			await test.send()
			await test.mails(1)
			expect(await test.outbox()).toMatchObject([{ sent: true, claimed: null, attempts: 1 }])
			expect(await test.send()).toBe(0)
		})

		it("when ten senders come at once", async () => {
			await owedOne()
			server.slowMs = 300
			await test.lapse()
			await Promise.all(Array.from({ length: 10 }, () => test.send()))
			await test.mails(1)
			expect(await test.outbox()).toMatchObject([{ sent: true, attempts: 1 }])
		})

		it("under one id, when its sender was killed between the mail and the mark", async () => {
			await owedOne()
			await test.lapse()
			await test.parcels.refusing("update on outbox_message when new.sent_at is not null", async () => {
				await test.send().catch(() => undefined)
				await test.mails(1)
			})
			// It is claimed still: nobody sends it a second time at once.
			expect(await test.outbox()).toMatchObject([{ sent: false, claimed: true }])
			await test.send()
			await test.mails(1)
			await test.lapse()
			await test.send()
			const [first, second] = await test.mails(2)
			expect(first?.messageId).toMatch(/^<[0-9a-f]{32}@ocop\.example>$/)
			expect(second?.messageId).toBe(first?.messageId)
			expect(await test.outbox()).toMatchObject([{ sent: true, attempts: 2 }])
		})

		it("later, when the mail server refuses it at first", async () => {
			await owedOne()
			server.refusing = true
			await test.lapse()
			await test.send()
			const [refused] = await test.outbox()
			expect(refused).toMatchObject({ sent: false, waits: true, claimed: null, attempts: 1 })
			expect(refused?.last_problem).toContain("not now")
			server.refusing = false
			expect(await test.send()).toBe(0)
			await test.lapse()
			await test.send()
			await test.mails(1)
			expect(await test.outbox()).toMatchObject([{ sent: true, attempts: 2, last_problem: null }])
		})

		it("never, when the mail server refuses it each time; then it is given up, and the journal says so", async () => {
			await owedOne()
			server.refusing = true
			for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
				expect(await test.outbox()).toMatchObject([{ given_up: false, attempts: attempt }])
				await test.lapse()
				await test.send()
			}
			const [message] = await test.outbox()
			expect(message).toMatchObject({ sent: false, given_up: true, attempts: MOST_ATTEMPTS })
			const acts = await shop.sql(`select subject_id, change->>'kind' as kind from journal_entry
				where name = 'journal.message.given_up'`)
			expect(acts).toEqual([{ subject_id: message?.id, kind: "order_placed" }])
			server.refusing = false
			await test.lapse()
			expect(await test.send()).toBe(0)
			await test.mails(0)
		})

		it("or given up, when every process that tries it dies", async () => {
			await owedOne()
			await shop.sql(`update outbox_message set attempts = ${MOST_ATTEMPTS}`)
			await test.lapse()
			await test.send()
			expect(await test.outbox()).toMatchObject([{ sent: false, given_up: true }])
			await test.mails(0)
		})

		it("although another of it cannot be drawn any more", async () => {
			await test.order("mau@example.com")
			await test.order("hai@example.com")
			await test.mails(2)
			await test.unsend()
			await shop.sql(
				`update outbox_message set payload = '{"orderId": "order_gone"}' where recipient = 'hai@example.com'`,
			)
			await test.lapse()
			await test.send()
			const [mail] = await test.mails(1)
			expect(mail?.recipients).toEqual(["mau@example.com"])
			const [odd] = (await test.outbox()).filter(({ sent }) => !sent)
			expect(odd?.last_problem).toContain("order_gone")
		})
	})
}
