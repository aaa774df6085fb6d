import { setTimeout as sleep } from "node:timers/promises"
import { placedOrder } from "@ocop/contracts"
import type * as Owing from "../../src/workflows/message/owe-messages"
import type * as Sending from "../../src/workflows/message/send-owed"
import { appModule } from "../builders/app-module"
import { visitorAt } from "../orders/visitor"
import type { TestParcels } from "../parcels/test-parcels"
import { MailServer, type ReceivedMail } from "./mail-server"

const WITHIN_MS = 20_000
/** As long as a run of the market's own takes that would send a second. */
const QUIET_MS = 700

export interface OutboxRow {
	id: string
	kind: string
	attempts: number
	sent: boolean
	given_up: boolean
	claimed: boolean
	waits: boolean
	last_problem: string | null
	payload: object
}

/** A shop that writes to its shoppers, and the mail server it does it by. */
export class TestMails {
	readonly server = new MailServer()
	private ordered = 0

	constructor(readonly parcels: TestParcels) {}

	get shop() {
		return this.parcels.shop
	}

	/** Orders two cakes and a vase, leaving an address or none. */
	async order(email: string | null, locale: "vi" | "en" = "vi", change: Record<string, unknown> = {}) {
		const guest = this.ordered++ % 100
		const visitor = visitorAt(`203.0.113.${guest}`)
		const { id } = await this.shop.newCart(visitor)
		await this.shop.add(id, this.shop.goods.cake, 2, visitor)
		await this.shop.add(id, this.shop.goods.vase, 1, visitor)
		const phone = `09876543${String(guest).padStart(2, "0")}`
		const contact = { name: "Nguyễn Thị Mẫu", phone, email }
		const answer = await this.shop.place(await this.shop.view(id), { contact, locale, ...change })
		expect(answer.status, JSON.stringify(answer.data)).toBe(201)
		return placedOrder.parse(answer.data)
	}

	/** The mails that have come, once there are so many; the market sends them by itself. */
	async mails(count: number): Promise<ReceivedMail[]> {
		const until = Date.now() + WITHIN_MS
		while (this.server.received.length < count && Date.now() < until) await sleep(50)
		await sleep(QUIET_MS)
		expect(this.server.received.map(({ subject }) => subject)).toHaveLength(count)
		return [...this.server.received]
	}

	/** Until everything that is owed has been sent and marked. */
	async settled(): Promise<void> {
		const until = Date.now() + WITHIN_MS
		while (Date.now() < until) {
			const rows = await this.outbox()
			if (rows.every(({ sent, claimed }) => sent && !claimed)) return
			await sleep(50)
		}
		throw new Error("What is owed is not sent")
	}

	async outbox(): Promise<OutboxRow[]> {
		return await this.shop.sql<OutboxRow>(
			`select id, kind, attempts, payload, last_problem, sent_at is not null as sent, given_up_at is not null as given_up,
				claimed_until > now() as claimed, due_at > now() as waits
			from outbox_message order by created_at, id`,
		)
	}

	/** Leaves the only message as it is before anybody sends it. */
	async unsend(): Promise<void> {
		await this.settled()
		this.server.forget()
		await this.shop.sql(`update outbox_message set sent_at = null, attempts = 0, due_at = null, claimed_by = null,
			claimed_until = now() + interval '1 hour'`)
	}

	/** The message may be taken from now on. */
	async lapse(): Promise<void> {
		await this.shop.sql(`update outbox_message set claimed_until = null, due_at = null`)
	}

	send(): Promise<number> {
		return appModule<typeof Sending>("workflows/message/send-owed").sendOwed(this.shop.container)
	}

	owe(): Promise<void> {
		return appModule<typeof Owing>("workflows/message/owe-messages").oweMessages(this.shop.container)
	}
}
