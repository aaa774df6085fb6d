import { placedOrder } from "@ocop/contracts"
import type * as Owed from "../../src/workflows/parcel/carry-out-owed"
import type * as Proof from "../../src/workflows/stock/prove-balances"
import { appModule } from "../builders/app-module"
import type { BuiltListing } from "../builders/shop"
import { anOfficer, PASSWORD } from "../certification/builders"
import type { TestShop } from "../orders/test-shop"
import { visitorAt } from "../orders/visitor"

export interface TestParcel {
	id: string
	code: string
	/** "Hợp tác xã …" */
	maker: string
	lineIds: string[]
}

export interface TestOrder {
	/** Of the market's own row. */
	id: string
	/** Medusa's. */
	orderId: string
	code: string
	token: string
	/** Two cakes of the farmers. */
	cakes: TestParcel
	/** A vase of the potters. */
	vase: TestParcel
}

type Ask = (method: "get" | "post", path: string, body?: object) => ReturnType<TestShop["ask"]>

/** Orders of a cake's and a vase's parcel, and the operator who deals with them. */
export class TestParcels {
	private ordered = 0

	constructor(readonly shop: TestShop) {}

	async order(change: Record<string, unknown> = {}): Promise<TestOrder> {
		// Each from a phone and an address of its own: how much one may owe and how often one may ask is limited.
		const guest = this.ordered++ % 100
		const visitor = visitorAt(`198.51.100.${guest}`)
		const { id } = await this.shop.newCart(visitor)
		await this.shop.add(id, this.shop.goods.cake, 2, visitor)
		await this.shop.add(id, this.shop.goods.vase, 1, visitor)
		const phone = `09123456${String(guest).padStart(2, "0")}`
		const contact = { name: "Nguyễn Thị Mẫu", phone, email: null }
		const answer = await this.shop.place(await this.shop.view(id), { contact, ...change })
		expect(answer.status, JSON.stringify(answer.data)).toBe(201)
		const { code, token } = placedOrder.parse(answer.data)
		const rows = await this.shop.sql<TestParcel & { placed: string; order: string }>(
			`select p.id, p.code, m.name as maker, p.line_ids as "lineIds", o.id as placed, o.order_id as order
			from parcel p join placed_order o on o.id = p.placed_order_id join producer m on m.id = p.producer_id
			where o.code = ? order by p.goods`,
			[code],
		)
		const [cakes, vase] = rows
		if (!cakes || !vase) throw new Error("The order has no two parcels")
		return { id: cakes.placed, orderId: cakes.order, code, token, cakes, vase }
	}

	/** Asks as an officer of that role. */
	async as(role: "operator" | "programme_office"): Promise<Ask> {
		const email = await anOfficer(this.shop.container, role)
		const { data } = await this.shop.ask("post", "/auth/user/emailpass", { email, password: PASSWORD })
		const headers = { authorization: `Bearer ${data.token}` }
		return (method, path, body) => this.shop.ask(method, path, body, { headers })
	}

	/** Does one act after another, each of which must succeed. */
	async through(ask: Ask, order: TestOrder, parcel: TestParcel, ...acts: string[]): Promise<void> {
		for (const act of acts) {
			const { status, data } = await this.act(ask, order, parcel, act)
			expect(status, `${act}: ${JSON.stringify(data)}`).toBe(200)
		}
	}

	act(ask: Ask, order: TestOrder, parcel: TestParcel, act: string, body = BODIES[act] ?? {}) {
		return ask("post", `/admin/market-orders/${order.id}/parcels/${parcel.id}/${act}`, body)
	}

	cancel({ code, token }: Pick<TestOrder, "code" | "token">) {
		return this.shop.ask("post", "/store/order-cancellations", { code, token })
	}

	async stateOf(parcel: TestParcel): Promise<string> {
		const [row] = await this.shop.sql<{ state: string }>(`select state from parcel where id = ?`, [parcel.id])
		return row?.state ?? "gone"
	}

	/** The states a parcel has passed, and who brought it there. */
	async timelineOf(parcel: TestParcel): Promise<string[]> {
		const rows = await this.shop.sql<{ step: string }>(
			`select state || ' by ' || actor_type as step from parcel_event where parcel_id = ? order by sequence`,
			[parcel.id],
		)
		return rows.map(({ step }) => step)
	}

	/** Names of the acts on a parcel in the journal, in their order. */
	async actsOn(parcel: TestParcel): Promise<string[]> {
		const rows = await this.shop.sql<{ name: string }>(
			`select name from journal_entry where subject_id = ? order by sequence`,
			[parcel.id],
		)
		return rows.map(({ name }) => name)
	}

	/** What lies there and what of it is promised. */
	async stockOf(listing: BuiltListing): Promise<[onHand: number, reserved: number]> {
		const [row] = await this.shop.sql<{ on_hand: number; reserved: number }>(
			`select stocked_quantity::int as on_hand, reserved_quantity::int as reserved from inventory_level where inventory_item_id = ?`,
			[listing.inventoryItemId],
		)
		return [row?.on_hand ?? Number.NaN, row?.reserved ?? Number.NaN]
	}

	/** Moves of a listing's level after its sale, as "dispatch -2 0 by operator". */
	async movesOf(listing: BuiltListing): Promise<string[]> {
		const rows = await this.shop.sql<{ move: string }>(
			`select reason || ' ' || on_hand || ' ' || reserved || ' by ' || coalesce(actor_type, 'nobody') as move
			from stock_move where inventory_item_id = ? and reason not in ('opening', 'hold', 'release', 'sale') order by sequence`,
			[listing.inventoryItemId],
		)
		return rows.map(({ move }) => move)
	}

	/** Medusa's own order, and how far it takes a parcel's lines to have gone. */
	async medusaOf(order: TestOrder, parcel: TestParcel) {
		const [row] = await this.shop.sql<{
			status: string
			fulfilled: number
			shipped: number
			delivered: number
			ordered: number
			fulfilments: number
			paid: number
		}>(
			`select o.status, sum(i.quantity)::int as ordered, sum(i.fulfilled_quantity)::int as fulfilled,
				sum(i.shipped_quantity)::int as shipped, sum(i.delivered_quantity)::int as delivered,
				(select count(*)::int from fulfillment f join order_fulfillment l on l.fulfillment_id = f.id
					where l.order_id = o.id and f.metadata->>'parcel_code' = ?) as fulfilments,
				(select count(*)::int from payment where canceled_at is null) as paid
			from "order" o join order_item i on i.order_id = o.id and i.version = o.version
			where o.id = ? and i.item_id = any(string_to_array(?, ',')) group by o.id, o.status`,
			[parcel.code, order.orderId, parcel.lineIds.join(",")],
		)
		return row
	}

	/** Runs the reconciler; @returns how many orders it has carried out */
	mend(): Promise<number> {
		return appModule<typeof Owed>("workflows/parcel/carry-out-owed").carryOutOwed(this.shop.container)
	}

	/** @returns how many levels' accounts do not agree */
	disputed(): Promise<number> {
		return appModule<typeof Proof>("workflows/stock/prove-balances").proveBalances(this.shop.container)
	}

	/** Parcels for which something is owed still. */
	async owed(): Promise<number> {
		const [row] = await this.shop.sql<{ owed: number }>(
			`select count(*)::int as owed from parcel where state <> carried_out`,
		)
		return row?.owed ?? Number.NaN
	}

	/**
	 * What one table refuses while something is done.
	 *
	 * @param change as "insert on fulfillment", with a condition where there is one
	 */
	async refusing<Done>(change: string, act: () => Done): Promise<Awaited<Done>> {
		await this.shop.sql(`create function refuse_change() returns trigger language plpgsql as
			$$ begin raise exception 'refused by the test'; end $$`)
		const [event = "", condition] = change.split(" when ")
		await this.shop.sql(
			`create trigger refuse_change before ${event} for each row ${condition ? `when (${condition})` : ""} execute function refuse_change()`,
		)
		try {
			return await act()
		} finally {
			await this.shop.sql(`drop function refuse_change() cascade`)
		}
	}
}

/** What the acts want said beside themselves. */
const BODIES: Record<string, object> = {
	"hand-over": { carrier: "Bưu điện", tracking: "VN123" },
	fail: { note: "Không ai nhận" },
	return: { backOnShelf: true },
	cancel: { reason: "Hết nguyên liệu" },
}
