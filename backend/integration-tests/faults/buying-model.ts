import { holdRefusal } from "@ocop/domain"

/** What the market should be, kept in a few maps: two goods, a handful of carts, who holds and who bought. */
export class BuyingModel {
	readonly stocked = new Map<Good, number>()
	readonly carts: ModelCart[] = []

	constructor(stock: Record<Good, number>) {
		for (const good of GOODS) this.stocked.set(good, stock[good])
	}

	/** Pieces of a good that orders have, of those that were there at the beginning. */
	sold(good: Good): number {
		return this.sum(good, (cart) => cart.state === "ordered")
	}

	/** Pieces of a good that open carts hold; what is over by the clock holds nothing. */
	held(good: Good, but?: ModelCart): number {
		return this.sum(good, (cart) => cart !== but && cart.state === "open" && cart.holds)
	}

	/** Pieces that a cart can have: what lies there, but for orders and for what others hold. */
	availableTo(cart: ModelCart, good: Good): number {
		return (this.stocked.get(good) ?? 0) - this.sold(good) - this.held(good, cart)
	}

	/** Whether the cart could be ordered as it is. */
	isOrderable(cart: ModelCart): boolean {
		const wanted = GOODS.filter((good) => cart.wants[good] > 0)
		return wanted.length > 0 && wanted.every((good) => cart.wants[good] <= this.availableTo(cart, good))
	}

	/** Holds the cart's goods as they are now, by the same rule that the market states; or not. */
	holdNow(cart: ModelCart): void {
		const asked = GOODS.filter((good) => cart.wants[good] > 0).map((good) => ({
			wanted: cart.wants[good],
			unpromised: (this.stocked.get(good) ?? 0) - this.sold(good),
			heldByOthers: this.held(good, cart),
			heldBySameVisitor: this.sum(
				good,
				(other) => other !== cart && other.state === "open" && other.holds && other.visitor === cart.visitor,
			),
		}))
		cart.holds = holdRefusal(asked, { address: 0, phone: 0 }) === null
	}

	private sum(good: Good, counts: (cart: ModelCart) => boolean): number {
		return this.carts.filter(counts).reduce((pieces, cart) => pieces + cart.wants[good], 0)
	}
}

export const GOODS = ["cake", "vase"] as const
export type Good = (typeof GOODS)[number]

export interface ModelCart {
	id: string
	visitor: number
	wants: Record<Good, number>
	holds: boolean
	/** A cancelled order's goods are free. */
	state: "open" | "ordered" | "cancelled"
	/** Its order's secret link; null before there is one, and for who never heard the answer. */
	link: { code: string; token: string } | null
	/** What a transfer is asked for and what came; null for who pays at the door. Money in đồng. */
	transfer: ModelTransfer | null
}

export interface ModelTransfer {
	orderId: string
	content: string
	total: number
	received: number
	state: "awaiting" | "paid" | "closed"
}

/** What has to go back of a transfer: nothing while more is awaited, and then what is beyond the goods that are still to come. */
export function dueOf({ state, transfer }: ModelCart): number {
	if (!transfer || transfer.state === "awaiting") return 0
	return Math.max(0, transfer.received - (state === "ordered" ? transfer.total : 0))
}
