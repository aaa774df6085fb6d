import { createHash } from "node:crypto"
import type { Cart } from "@ocop/contracts"
import type { BuiltListing } from "../builders/shop"
import { STOREFRONT_SECRET } from "../orders/settings"
import type { TestShop } from "../orders/test-shop"

/** Headers of a request that our storefront sends for a visitor of its own address. */
export function fromVisitor(visitor: number): { headers: Record<string, string> } {
	const address = `198.18.${Math.floor(visitor / 250)}.${(visitor % 250) + 1}`
	return { headers: { "x-market-storefront": STOREFRONT_SECRET, "x-forwarded-for": address } }
}

/** A visitor's cart with pieces of one listing, as it stands before it is ordered. */
export async function cartWith(
	shop: TestShop,
	listing: BuiltListing,
	visitor: number,
	quantity = 1,
): Promise<Cart> {
	const { id } = await shop.newCart(fromVisitor(visitor))
	await shop.add(id, listing, quantity, fromVisitor(visitor))
	return shop.view(id)
}

/** Asks for a hold as the checkout page of a visitor does. */
export function hold(shop: TestShop, cartId: string, visitor: number, body: Record<string, unknown> = {}) {
	return shop.ask("post", `/store/shopping-carts/${cartId}/hold`, body, fromVisitor(visitor))
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
