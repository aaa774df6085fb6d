import { type OrderDetail, orderDetail } from "@ocop/contracts"
import type * as Registering from "../../src/workflows/order/register-missing-orders"
import type * as Forgetting from "../../src/workflows/payment/forget-told"
import type * as Mending from "../../src/workflows/payment/mend-payments"
import type * as Receiving from "../../src/workflows/payment/receive-money"
import { appModule } from "../builders/app-module"
import type { TestOrder, TestParcels } from "../parcels/test-parcels"
import type { TestLedger } from "../settlement/test-ledger"

/** Two cakes, a vase, and their delivery, as TestParcels orders them. */
export interface TransferOrder extends TestOrder {
	content: string
	total: number
}

/** Orders that are paid by transfer, and a bank that tells of money. */
export class TestPayments {
	private told = 0

	constructor(
		readonly parcels: TestParcels,
		readonly ledger: TestLedger,
	) {}

	get shop() {
		return this.parcels.shop
	}

	/** An order that waits for its transfer. */
	async order(change: Record<string, unknown> = {}): Promise<TransferOrder> {
		const order = await this.parcels.order({ payment: "bank_transfer", ...change })
		const { total, payment } = await this.detail(order)
		return { ...order, total, content: payment.transfer?.content ?? "" }
	}

	/** An order as its shopper sees it by the secret link. */
	async detail({ code, token }: Pick<TestOrder, "code" | "token">): Promise<OrderDetail> {
		const { status, data } = await this.shop.ask("post", "/store/order-lookups", { code, token })
		expect(status, JSON.stringify(data)).toBe(200)
		return orderDetail.parse(data)
	}

	/** Money with that content reaches the account. */
	receive(content: string, amount: number, externalId = `FT${++this.told}`) {
		return appModule<typeof Receiving>("workflows/payment/receive-money").receiveMoney(this.shop.container, {
			provider: "vietqr",
			externalId,
			orderId: null,
			content,
			amount,
			payer: "NGUYEN THI MAU",
			at: new Date(),
		})
	}

	/** The job of every night. @returns of how many refunds the account is gone now */
	async forgetAccounts(): Promise<number> {
		const { forgetTold } = appModule<typeof Forgetting>("workflows/payment/forget-told")
		return (await forgetTold(this.shop.container)).accounts
	}

	mend(): Promise<void> {
		return appModule<typeof Mending>("workflows/payment/mend-payments").mendPayments(this.shop.container)
	}

	/** The reconciler of orders that were left half made. */
	mendOrders(): Promise<number> {
		return appModule<typeof Registering>("workflows/order/register-missing-orders").registerMissingOrders(
			this.shop.container,
		)
	}

	/** What a killed process held lapses. */
	async lapseTurns(): Promise<void> {
		await this.shop.sql(`update placed_order set turn_until = now() where turn_until > now()`)
	}

	/** As if the time to pay were over. */
	async runOut(order: TestOrder): Promise<void> {
		await this.shop.sql(
			`update payment_request set expires_at = now() - interval '1 minute' where order_id = ?`,
			[order.orderId],
		)
	}

	/** Names of the acts on an order's money in the journal, in their order; without fees, which a provider tells in a moment of its own. */
	async actsOn(order: TestOrder): Promise<string[]> {
		const rows = await this.shop.sql<{ name: string }>(
			`select name from journal_entry where subject_id = ? and name like 'payment.%' and name <> 'payment.fee.told' order by sequence`,
			[order.orderId],
		)
		return rows.map(({ name }) => name)
	}

	/** What Medusa knows of an order's payment: its session, what was captured, and the order's transactions. */
	async medusaOf(order: TestOrder) {
		const [row] = await this.shop.sql<{ session: string; captured: string | null; paid: string | null }>(
			`select s.status as session, (select sum(c.amount)::bigint from capture c join payment p on p.id = c.payment_id
				where p.payment_session_id = s.id) as captured,
				(select sum(t.amount)::bigint from order_transaction t where t.order_id = r.order_id) as paid
			from payment_request r join payment_session s on s.id = r.session_id where r.order_id = ?`,
			[order.orderId],
		)
		return {
			session: row?.session,
			captured: Number(row?.captured ?? 0),
			paid: Number(row?.paid ?? 0),
		}
	}

	/** What the ledger holds of an order's money: entries of payments and refunds at the market, in đồng. */
	async heldFor(order: TestOrder): Promise<number> {
		const [row] = await this.shop.sql<{ held: string | null }>(
			`select -sum(amount) as held from ledger_entry where order_id = ? and party_kind = 'platform' and kind in ('payment', 'refund')`,
			[order.orderId],
		)
		return Number(row?.held ?? 0)
	}

	/** Nothing is owed any more, and the books and the stock agree with it. */
	async expectSound(): Promise<void> {
		await this.ledger.follow()
		expect(await this.ledger.prove()).toEqual([])
		expect(await this.parcels.owed()).toBe(0)
		expect(await this.parcels.disputed()).toBe(0)
		const [row] = await this.shop.sql<{ owed: number }>(
			`select count(*)::int as owed from payment_request where state <> carried_out`,
		)
		expect(row?.owed).toBe(0)
		const [ledger] = await this.shop.sql<{ sum: string | null }>(
			`select sum(amount) as sum from ledger_entry`,
		)
		expect(Number(ledger?.sum ?? 0)).toBe(0)
	}
}
