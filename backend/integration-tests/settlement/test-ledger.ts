import { placedOrder } from "@ocop/contracts"
import type * as Booking from "../../src/workflows/settlement/book-order"
import type * as Following from "../../src/workflows/settlement/follow-journal"
import type * as Proof from "../../src/workflows/settlement/prove-ledger"
import { appModule } from "../builders/app-module"
import { anOfficer, PASSWORD } from "../certification/builders"
import type { TestShop } from "../orders/test-shop"

/** A parcel of an order, as its tables tell. */
export interface BookedParcel {
	id: string
	maker: string
	goods: number
	fee: number
}

/** A shop whose potters are a household, and the ledger of what is bought there. */
export class TestLedger {
	constructor(readonly shop: TestShop) {}

	/**
	 * Orders two cakes of the farmers (60.000 đồng) and a vase of the potters (350.000 đồng), who are a household. The journal is followed up to
	 * it, so that the job of the minute leaves alone what a test then does to it.
	 */
	async order(): Promise<{ id: string; code: string; parcels: BookedParcel[] }> {
		await this.shop.sql(`update producer set kind = 'household' where name like '%Gốm%'`)
		const { status, data } = await this.shop.place(await this.shop.filledCart())
		expect(status, JSON.stringify(data)).toBe(201)
		const { code } = placedOrder.parse(data)
		const parcels = await this.shop.sql<BookedParcel & { order_id: string }>(
			`select p.id, m.name as maker, p.goods::int as goods, p.fee::int as fee, o.order_id
			from parcel p join placed_order o on o.id = p.placed_order_id join producer m on m.id = p.producer_id
			where o.code = ? order by p.goods`,
			[code],
		)
		await this.follow()
		return { id: parcels[0]?.order_id ?? "", code, parcels }
	}

	/** The entries of an order as "party kind amount rule", sorted. */
	async entriesOf(orderId: string): Promise<string[]> {
		const rows = await this.shop.sql<{ line: string }>(
			`select concat_ws(' ', coalesce(m.name, e.party_kind || ':' || e.party_id), e.kind, e.amount, e.rule_code) as line
			from ledger_entry e left join producer m on m.id = e.party_id where e.order_id = ? order by e.sequence`,
			[orderId],
		)
		return rows.map(({ line }) => line.replace(orderId, "order")).sort()
	}

	async eventsOf(orderId: string): Promise<string[]> {
		const rows = await this.shop.sql<{ name: string }>(
			`select name from ledger_event where order_id = ? order by created_at, key`,
			[orderId],
		)
		return rows.map(({ name }) => name)
	}

	/** What each party is owed, by its name or kind; who comes to zero is left out. */
	async balances(): Promise<Record<string, number>> {
		const rows = await this.shop.sql<{ party: string; balance: string }>(
			`select coalesce(m.name, e.party_kind) as party, sum(e.amount) as balance from ledger_entry e
			left join producer m on m.id = e.party_id group by 1 having sum(e.amount) <> 0`,
		)
		return Object.fromEntries(rows.map(({ party, balance }) => [party, Number(balance)]))
	}

	book(orderId: string) {
		return appModule<typeof Booking>("workflows/settlement/book-order").bookOrder(
			this.shop.container,
			orderId,
		)
	}

	follow() {
		return appModule<typeof Following>("workflows/settlement/follow-journal").followJournal(
			this.shop.container,
		)
	}

	prove() {
		return appModule<typeof Proof>("workflows/settlement/prove-ledger").proveLedger(this.shop.container, {
			actor: { type: "system", id: null },
			secondLookMs: 0,
		})
	}

	/** Moves a parcel on as the workflows of parcels leave it. */
	async setState(
		parcelId: string,
		state: string,
		collector: "producer" | "carrier" = "carrier",
	): Promise<void> {
		await this.shop.sql(`update parcel set state = ?, carried_out = ?, cash_collector = ? where id = ?`, [
			state,
			state,
			collector,
			parcelId,
		])
	}

	/** Writes past every guard, as whoever has the database's password can. */
	async tamper(...statements: string[]): Promise<void> {
		for (const table of ["ledger_entry", "ledger_event"])
			await this.shop.sql(`alter table ${table} disable trigger all`)
		for (const statement of statements) await this.shop.sql(statement)
		for (const table of ["ledger_entry", "ledger_event"])
			await this.shop.sql(`alter table ${table} enable trigger all`)
	}

	/** Asks as an officer of that role. */
	async as(role: "operator" | "programme_office") {
		const email = await anOfficer(this.shop.container, role)
		const { data } = await this.shop.ask("post", "/auth/user/emailpass", { email, password: PASSWORD })
		const headers = { authorization: `Bearer ${data.token}` }
		return (method: "get" | "post", path: string, body?: object) =>
			this.shop.ask(method, path, body, { headers })
	}
}
