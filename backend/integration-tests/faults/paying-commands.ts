import { placedOrder } from "@ocop/contracts"
import fc from "fast-check"
import type * as Mending from "../../src/workflows/payment/mend-payments"
import type * as Moving from "../../src/workflows/payment/move-refund"
import type * as Receiving from "../../src/workflows/payment/receive-money"
import { appModule } from "../builders/app-module"
import type { TestShop } from "../orders/test-shop"
import { type BuyingCommand, expectAsModelled, OnOpenCart } from "./buying-commands"
import { type BuyingModel, dueOf, type ModelCart, type ModelTransfer } from "./buying-model"
import { press } from "./fault-carts"
import { standingOf } from "./soundness"

/** The order stands and its money is awaited; pressed as often as it is, it is one. */
class BuyByTransfer extends OnOpenCart {
	constructor(
		place: number,
		private readonly presses: number,
	) {
		super(`press ${presses} times to pay by transfer for`, place)
	}

	protected async act(cart: ModelCart, model: BuyingModel, shop: TestShop): Promise<void> {
		const can = model.isOrderable(cart)
		const seen = await shop.view(cart.id)
		const answers = await Promise.all(
			Array.from({ length: this.presses }, () => press(shop, seen, "bank_transfer")),
		)
		for (const { status } of answers) expect([String(this), status]).toEqual([String(this), can ? 201 : 409])
		expect((await standingOf(shop, cart.id)).orders).toBe(can ? 1 : 0)
		if (!can) return
		const { code, token } = placedOrder.parse(answers[0]?.data)
		const [asked] = await shop.sql<{ orderId: string; content: string }>(
			`select q.order_id as "orderId", q.content from payment_request q join placed_order o on o.order_id = q.order_id where o.code = ?`,
			[code],
		)
		if (!asked) throw new Error(`${code} asks for nothing`)
		cart.state = "ordered"
		cart.link = { code, token }
		cart.transfer = { ...asked, total: seen.delivery?.total ?? Number.NaN, received: 0, state: "awaiting" }
	}
}

/** A cart that has become an order of this kind; which one is drawn. */
abstract class OnOrder implements BuyingCommand {
	constructor(
		readonly name: string,
		private readonly place: number,
	) {}

	protected abstract suits(cart: ModelCart): boolean

	protected abstract act(cart: ModelCart, shop: TestShop): Promise<void>

	check(model: Readonly<BuyingModel>): boolean {
		return model.carts.some((cart) => this.suits(cart))
	}

	async run(model: BuyingModel, shop: TestShop): Promise<void> {
		const suiting = model.carts.filter((cart) => this.suits(cart))
		const cart = suiting[this.place % suiting.length]
		if (!cart) return
		await this.act(cart, shop)
		await expectAsModelled(model, shop)
		await expectMoneyAsModelled(model, shop)
	}

	toString(): string {
		return `${this.name}(${this.place})`
	}
}

/** A transfer comes, of less than was asked, of that, or of more, and is told twice; whether anybody still waits for it is the order's affair. */
class MoneyComes extends OnOrder {
	constructor(
		place: number,
		private readonly tenths: number,
	) {
		super(`${tenths} tenths of the price come for`, place)
	}

	protected suits({ transfer }: ModelCart): boolean {
		return transfer !== null
	}

	protected async act(cart: ModelCart, shop: TestShop): Promise<void> {
		const { transfer } = cart
		if (!transfer) return
		const { receiveMoney } = appModule<typeof Receiving>("workflows/payment/receive-money")
		const amount = Math.max(1, Math.floor((transfer.total * this.tenths) / 10))
		const money = {
			provider: "vietqr",
			externalId: `FT${++told}`,
			orderId: null,
			content: `MBVCB ${transfer.content} chuyen tien`,
			amount,
			payer: null,
			at: new Date(),
		} as const
		const outcomes = await Promise.all([
			receiveMoney(shop.container, money),
			receiveMoney(shop.container, money),
		])
		expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["booked", "known"])
		transfer.received += amount
		if (transfer.state === "awaiting" && transfer.received >= transfer.total) transfer.state = "paid"
	}
}
let told = 0

class TimeToPayIsOver extends OnOrder {
	protected suits({ state, transfer }: ModelCart): boolean {
		return state === "ordered" && transfer?.state === "awaiting"
	}

	protected async act(cart: ModelCart, shop: TestShop): Promise<void> {
		if (!cart.transfer) return
		await shop.sql(`update payment_request set expires_at = now() - interval '1 minute' where order_id = ?`, [
			cart.transfer.orderId,
		])
		await appModule<typeof Mending>("workflows/payment/mend-payments").mendPayments(shop.container)
		cart.state = "cancelled"
		cart.transfer.state = "closed"
	}
}

class Cancel extends OnOrder {
	protected suits({ link }: ModelCart): boolean {
		return link !== null
	}

	protected async act(cart: ModelCart, shop: TestShop): Promise<void> {
		const press = () => shop.ask("post", "/store/order-cancellations", cart.link ?? {})
		const answers = await Promise.all([press(), press()])
		for (const { status, data } of answers) expect([status, data.state]).toEqual([200, "cancelled"])
		cart.state = "cancelled"
		if (cart.transfer?.state === "awaiting") cart.transfer.state = "closed"
	}
}

/** The shopper says where to, the operator sends; what the bank sends back is due again. */
class SendBack extends OnOrder {
	constructor(
		place: number,
		private readonly arrives: boolean,
	) {
		super(arrives ? "send back, and it arrives, of" : "send back, and it comes back, of", place)
	}

	protected suits(cart: ModelCart): boolean {
		return dueOf(cart) > 0
	}

	protected async act({ link, transfer }: ModelCart, shop: TestShop): Promise<void> {
		const due = () =>
			shop.sql<{ id: string }>(`select id from market_refund where order_id = ? and state = 'due'`, [
				transfer?.orderId ?? "",
			])
		const rows = await due()
		if (rows.length === 0) return
		const account = { bankBin: "970436", accountNumber: "0011223344", accountHolder: "NGUYEN THI MAU" }
		const { status, data } = await shop.ask("post", "/store/order-refund-accounts", { ...link, ...account })
		expect(status, JSON.stringify(data)).toBe(200)
		const { moveRefund } = appModule<typeof Moving>("workflows/payment/move-refund")
		const actor = { type: "operator", id: "user_model" } as const
		for (const { id } of rows) {
			const move = (to: "sent" | "confirmed" | "failed") =>
				moveRefund(shop.container, {
					refundId: id,
					to,
					at: new Date(),
					actor,
					externalId: `OUT${id}`,
					note: "model",
				})
			await move("sent")
			await move(this.arrives ? "confirmed" : "failed")
		}
		expect((await due()).length > 0).toBe(!this.arrives)
	}
}

/** What came stands, what is awaited is, and what has to go back is due or went: never more, never less. */
async function expectMoneyAsModelled(model: BuyingModel, shop: TestShop): Promise<void> {
	for (const cart of model.carts) {
		if (!cart.transfer) continue
		const [money] = await shop.sql<{ state: string; received: number; back: number }>(
			`select state, (select coalesce(sum(amount), 0)::int from received_payment p where p.order_id = q.order_id) as received,
				(select coalesce(sum(amount), 0)::int from market_refund r where r.order_id = q.order_id and r.state <> 'failed') as back
			from payment_request q where order_id = ?`,
			[cart.transfer.orderId],
		)
		const { state, received }: ModelTransfer = cart.transfer
		expect(money).toEqual({ state, received, back: dueOf(cart) })
	}
}

const place = fc.nat({ max: 5 })

/** Every deed with money that the model knows. */
export const PAYING_COMMANDS: fc.Arbitrary<BuyingCommand>[] = [
	fc.tuple(place, fc.integer({ min: 1, max: 2 })).map(([at, presses]) => new BuyByTransfer(at, presses)),
	fc.tuple(place, fc.integer({ min: 3, max: 14 })).map(([at, tenths]) => new MoneyComes(at, tenths)),
	fc.tuple(place, fc.constant(10)).map(([at, tenths]) => new MoneyComes(at, tenths)),
	place.map((at) => new TimeToPayIsOver("the time to pay is over for", at)),
	place.map((at) => new Cancel("cancel", at)),
	fc.tuple(place, fc.boolean()).map(([at, arrives]) => new SendBack(at, arrives)),
]
