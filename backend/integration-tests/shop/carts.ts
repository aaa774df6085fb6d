import { type Cart, CONSENT_TEXT_VERSION, cart } from "@ocop/contracts"
import type { TestShop } from "./test-shop"

export const THIRD_WARD = "00070"

/** A shopper with carts in the shop. */
export class Carts {
	constructor(private readonly shop: TestShop) {}

	call(method: "post" | "delete", path: string, body?: unknown) {
		return this.shop.api.request({
			method,
			url: path,
			data: body,
			headers: { "x-publishable-api-key": this.shop.key },
			validateStatus: () => true,
		})
	}
	async newCart(): Promise<Cart> {
		return cart.parse((await this.call("post", "/store/shopping-carts", {})).data)
	}
	add(id: string, listing: { variantId: string }, quantity = 1) {
		return this.call("post", `/store/shopping-carts/${id}/lines`, { variantId: listing.variantId, quantity })
	}
	async view(id: string, ward = ""): Promise<Cart> {
		const { status, data } = await this.shop.get(
			`/store/shopping-carts/${id}${ward === "" ? "" : `?ward_code=${ward}`}`,
		)
		expect(status, JSON.stringify(data)).toBe(200)
		return cart.parse(data)
	}
	/** Two cakes of one maker and a vase of another, with the delivery to a ward of neither. */
	async filled(): Promise<Cart> {
		const { id } = await this.newCart()
		await this.add(id, this.shop.listings.cake, 2)
		await this.add(id, this.shop.listings.vase, 1)
		return this.view(id, THIRD_WARD)
	}
	form(expectedTotal: number, change: Record<string, unknown> = {}) {
		return {
			contact: { name: "Nguyễn Thị Mẫu", phone: "0912 345 678", email: null },
			address: { wardCode: THIRD_WARD, street: "Số 1 phố Mẫu", note: null },
			consent: { textVersion: CONSENT_TEXT_VERSION, accepted: true },
			payment: "cash_on_delivery",
			expectedTotal,
			locale: "vi",
			...change,
		}
	}
	place(id: string, body: unknown) {
		return this.call("post", `/store/shopping-carts/${id}/place`, body)
	}
	async orderCount(): Promise<number> {
		return (await this.shop.container.resolve("order").listOrders({})).length
	}
}
