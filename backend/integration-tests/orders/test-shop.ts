import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type Cart, CONSENT_TEXT_VERSION, cart } from "@ocop/contracts"
import type * as Facts from "../../src/catalogue/listing-facts"
import { appModule } from "../builders/app-module"
import { type BuiltListing, type BuiltProducer, ShopBuilder } from "../builders/shop"
import type { MarketSuite } from "../running/market-suite"
import { visitor } from "./visitor"

export const THIRD_WARD = "00070"

/** Every answer is looked at by its status, so none may throw. */
const ANY_STATUS = { validateStatus: () => true }

const FIRST_VISITOR = 10_000

interface Asking {
	headers?: Record<string, string>
	/** Sent as it is, instead of JSON. */
	raw?: string
}

/** A shop with three listings of two producers, and a shopper who fills carts in it. */
export class TestShop {
	private built: ShopBuilder | null = null
	private listings: Record<"cake" | "honey" | "vase", BuiltListing> | null = null
	private visitors = 0

	constructor(private readonly suite: MarketSuite) {}

	/** Run once, before the first test. */
	async open(): Promise<void> {
		this.built = await ShopBuilder.open(this.container)
		const farmers: BuiltProducer = await this.builder.producer("Hợp tác xã Nông sản Mẫu", "00004", "ba-dinh")
		const potters = await this.builder.producer("Hợp tác xã Gốm Mẫu", "00565", "gia-lam")
		this.listings = {
			cake: await this.builder.listing({ title: "Bánh cuốn mẫu", producer: farmers, price: 30_000 }),
			honey: await this.builder.listing({ title: "Mật ong mẫu", producer: farmers, price: 120_000 }),
			vase: await this.builder.listing({
				title: "Bình gốm mẫu",
				producer: potters,
				subgroup: "CRAFT_DECOR",
				price: 350_000,
			}),
		}
	}

	get container(): MedusaContainer {
		return this.suite.getContainer()
	}
	/** Where the backend listens. */
	get address(): string {
		return this.suite.api.defaults.baseURL ?? ""
	}
	get builder(): ShopBuilder {
		if (!this.built) throw new Error("The shop opens in beforeAll")
		return this.built
	}
	get goods(): Record<"cake" | "honey" | "vase", BuiltListing> {
		if (!this.listings) throw new Error("The shop opens in beforeAll")
		return this.listings
	}

	/** Numbers that no test names by itself. */
	private nextVisitor(): Asking {
		return visitor(FIRST_VISITOR + this.visitors++)
	}

	ask(method: "get" | "post" | "delete", path: string, body?: unknown, { headers, raw }: Asking = {}) {
		return this.suite.api.request({
			...ANY_STATUS,
			method,
			url: path,
			data: raw ?? body,
			headers: {
				"x-publishable-api-key": this.builder.market.publishableKey,
				"content-type": "application/json",
				...headers,
			},
			...(raw === undefined ? {} : { transformRequest: (text: string) => text }),
		})
	}

	/** A cart of a visitor of its own: in a quick run the carts of all tests are more than one address may open. */
	async newCart(asking: Asking = this.nextVisitor()): Promise<Cart> {
		const { status, data } = await this.ask("post", "/store/shopping-carts", {}, asking)
		expect(status, JSON.stringify(data)).toBe(201)
		return cart.parse(data)
	}

	add(cartId: string, listing: BuiltListing, quantity: unknown = 1, asking: Asking = {}) {
		const line = { variantId: listing.variantId, quantity }
		return this.ask("post", `/store/shopping-carts/${cartId}/lines`, line, asking)
	}

	async view(cartId: string, ward = THIRD_WARD): Promise<Cart> {
		const { status, data } = await this.ask("get", `/store/shopping-carts/${cartId}?ward_code=${ward}`)
		expect(status, JSON.stringify(data)).toBe(200)
		return cart.parse(data)
	}

	/** A cart with two cakes and a vase, as it stands before it is ordered. */
	async filledCart(): Promise<Cart> {
		const visitor = this.nextVisitor()
		const { id } = await this.newCart(visitor)
		await this.add(id, this.goods.cake, 2, visitor)
		await this.add(id, this.goods.vase, 1, visitor)
		return this.view(id)
	}

	formFor(seen: Cart, change: Record<string, unknown> = {}) {
		return {
			contact: { name: "Nguyễn Thị Mẫu", phone: "0912 345 678", email: null },
			address: { wardCode: THIRD_WARD, street: "Số 1 phố Mẫu", note: null },
			consent: { textVersion: CONSENT_TEXT_VERSION, accepted: true },
			payment: "cash_on_delivery",
			expectedTotal: seen.delivery?.total ?? 0,
			locale: "vi",
			...change,
		}
	}

	place(seen: Cart, change: Record<string, unknown> = {}) {
		return this.ask("post", `/store/shopping-carts/${seen.id}/place`, this.formFor(seen, change))
	}

	async orders(): Promise<{ id: string; custom_display_id?: string }[]> {
		return await this.container.resolve(Modules.ORDER).listOrders({})
	}

	/** Pieces that can be sold now, from the tables: pages may be copies for as long as no act has touched them. */
	async available(listing: BuiltListing): Promise<number> {
		const { listingFacts } = appModule<typeof Facts>("catalogue/listing-facts")
		const [facts] = await listingFacts(this.container, { handle: listing.handle })
		if (!facts) throw new Error(`${listing.handle} is no listing`)
		return facts.available
	}

	/** Past every rule of the code, as another process or a crash would leave the tables. */
	async sql<Row extends object>(text: string, bindings: readonly (string | number)[] = []): Promise<Row[]> {
		const { rows } = await this.container
			.resolve(ContainerRegistrationKeys.PG_CONNECTION)
			.raw(text, [...bindings])
		return rows
	}
}
