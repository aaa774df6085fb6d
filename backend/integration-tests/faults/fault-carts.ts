import { createHash } from "node:crypto"
import type { Cart } from "@ocop/contracts"
import type { BuiltListing } from "../builders/shop"
import type { TestShop } from "../orders/test-shop"
import { visitor } from "../orders/visitor"

/** A visitor's cart with pieces of one listing, as it stands before it is ordered. */
export async function cartWith(
	shop: TestShop,
	listing: BuiltListing,
	number: number,
	quantity = 1,
): Promise<Cart> {
	const { id } = await shop.newCart(visitor(number))
	await shop.add(id, listing, quantity, visitor(number))
	return shop.view(id)
}

/** Asks for a hold as the checkout page of a visitor does. */
export function hold(shop: TestShop, cartId: string, number: number, body: Record<string, unknown> = {}) {
	return shop.ask("post", `/store/shopping-carts/${cartId}/hold`, body, visitor(number))
}

/** The form of a cart's shopper, who has a phone of his own: what one phone may owe in cash is bounded. */
export function formOf(shop: TestShop, seen: Cart, payment = "cash_on_delivery") {
	const digits = createHash("sha256").update(seen.id).digest().readUInt32BE() % 1_000_000
	const phone = `0912${String(digits).padStart(6, "0")}`
	return shop.formFor(seen, { contact: { name: "Nguyễn Thị Mẫu", phone, email: null }, payment })
}

/** Presses the button of a cart's checkout. */
export function press(shop: TestShop, seen: Cart, payment?: string) {
	return shop.ask("post", `/store/shopping-carts/${seen.id}/place`, formOf(shop, seen, payment))
}
