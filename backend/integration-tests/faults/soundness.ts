import { Modules } from "@medusajs/framework/utils"
import type * as MissingOrders from "../../src/workflows/order/register-missing-orders"
import type * as Proof from "../../src/workflows/stock/prove-balances"
import type * as Strays from "../../src/workflows/stock/take-back-strays"
import { appModule } from "../builders/app-module"
import type { TestShop } from "../orders/test-shop"

/** Runs what every minute mends until it finds nothing more. */
export async function mendAll(shop: TestShop): Promise<void> {
	const { registerMissingOrders } = appModule<typeof MissingOrders>("workflows/order/register-missing-orders")
	while ((await registerMissingOrders(shop.container)) > 0);
	await appModule<typeof Strays>("workflows/stock/take-back-strays").takeBackStrays(shop.container)
}

/** What is left of whoever went in the middle: locks and turns lapse within their minute, and here that minute goes by. */
export async function turnsLapse(shop: TestShop): Promise<void> {
	await shop.container.resolve(Modules.LOCKING).releaseAll()
	await shop.sql(`update cart_placing set held_until = now()`)
}

/** Turns lapse, and nothing that stands is in the making any more. */
export async function minutesLater(shop: TestShop): Promise<void> {
	await turnsLapse(shop)
	await shop.sql(`update reservation_item set created_at = created_at - interval '3 minutes'`)
}

/** What stands of a cart's order. */
interface Standing {
	orders: number
	/** Goods of every line are reserved as the order says, and its payment stands or is awaited. */
	whole: boolean
	registered: boolean
}

export async function standingOf(shop: TestShop, cartId: string): Promise<Standing> {
	const [row] = await shop.sql<Standing>(
		`select count(*)::int as orders, coalesce(bool_and(
				(select sum(i.quantity) from order_item i where i.order_id = o.id) =
				(select coalesce(sum(r.quantity), 0) from reservation_item r where r.deleted_at is null and r.line_item_id in
					(select item_id from order_item where order_id = o.id))
				and exists (select from order_payment_collection link where link.order_id = o.id and link.deleted_at is null and (
					exists (select from payment p where p.payment_collection_id = link.payment_collection_id and p.deleted_at is null
						and p.canceled_at is null)
					or exists (select from payment_session s where s.payment_collection_id = link.payment_collection_id and s.deleted_at is null
						and s.status = 'pending_authorization')))), true) as whole,
			exists (select from placed_order p where p.cart_id = ? and (p.payment_method = 'cash_on_delivery'
				or exists (select from payment_request r where r.order_id = p.order_id))) as registered
		from "order" o where o.deleted_at is null and o.custom_display_id in (select code from cart_placing where cart_id = ?)`,
		[cartId, cartId],
	)
	if (!row) throw new Error("A count has a row")
	return row
}

/** What is wrong with the market as a whole, in words; empty when nothing is. Every entry is a broken promise. */
export async function unsoundness(shop: TestShop): Promise<string[]> {
	const [counted] = await shop.sql<{ strays: number; below: number; twice: number }>(
		`select
			(select count(*)::int from reservation_item r where r.deleted_at is null and r.line_item_id is not null and not exists (
				select from order_item i join "order" o on o.id = i.order_id and o.deleted_at is null where i.item_id = r.line_item_id)) as strays,
			(select count(*)::int from inventory_level where deleted_at is null and reserved_quantity > stocked_quantity) as below,
			(select count(*)::int from (select from order_cart where deleted_at is null group by cart_id having count(*) > 1) as t) as twice`,
	)
	const { proveBalances } = appModule<typeof Proof>("workflows/stock/prove-balances")
	const disputed = await proveBalances(shop.container)
	return [
		counted?.strays ? `${counted.strays} reservations belong to no order` : "",
		counted?.below ? `${counted.below} levels have promised more than lies there` : "",
		counted?.twice ? `${counted.twice} carts have two orders` : "",
		disputed ? `the accounts of ${disputed} levels do not agree` : "",
	].filter(Boolean)
}

/** Orders whose carts were never closed, and placings that nobody ends. */
export async function owed(shop: TestShop): Promise<number> {
	const [row] = await shop.sql<{ open: number }>(`select count(*)::int as open from cart_placing where open`)
	return row?.open ?? 0
}
