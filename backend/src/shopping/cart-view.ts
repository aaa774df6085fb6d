import type { MedusaContainer } from "@medusajs/framework/types"
import type { Cart, CartLine, Rating } from "@ocop/contracts"
import { ratingsOfListings } from "../catalogue/listing-cards"
import { PICTURE_SIDE } from "../catalogue/listing-facts"
import { openCart } from "./cart-rows"
import { planDelivery, tooFarForFresh } from "./delivery-plan"
import { type ReviewedCart, type ReviewedLine, reviewCart } from "./reviewed-cart"

/**
 * A cart as the shopper sees it: grouped by producer, at the prices and stock of this moment, with what is different from what was last
 * told, and with the delivery to a ward when one is given.
 *
 * @throws MarketError 404 for a cart that is unknown or ordered, 422 for a ward that does not exist
 */
export async function cartView(
	container: MedusaContainer,
	cartId: string,
	wardCode: string | null,
	at: Date,
): Promise<Cart> {
	const reviewed = await reviewCart(container, await openCart(container, cartId), at)
	const listed = reviewed.lines.flatMap((line) => line.facts ?? [])
	const ratings = await ratingsOfListings(container, listed, at)
	return {
		id: reviewed.id,
		groups: groupsOf(reviewed, ratings),
		pieces: reviewed.pieces,
		goods: reviewed.goods,
		changes: reviewed.changes,
		orderable: reviewed.orderable,
		delivery: wardCode === null ? null : quoteOf(reviewed, wardCode, at),
	}
}

function groupsOf(cart: ReviewedCart, ratings: ReadonlyMap<string, Rating>): Cart["groups"] {
	const groups = new Map<string, Cart["groups"][number]>()
	for (const line of cart.lines) {
		const group = groups.get(line.memory.producer_id) ?? { producer: producerOf(line), lines: [], goods: 0 }
		group.lines.push(lineOf(line, ratings.get(line.productId) ?? null))
		group.goods += line.total
		groups.set(line.memory.producer_id, group)
	}
	return [...groups.values()]
}

function lineOf(line: ReviewedLine, rating: Rating | null): CartLine {
	const { memory } = line
	return {
		id: line.id,
		listing: {
			handle: memory.handle,
			title: { vi: memory.title_vi, en: memory.title_en },
			unit: { vi: memory.unit_vi, en: memory.unit_en },
			picture: { src: memory.picture_src, width: PICTURE_SIDE, height: PICTURE_SIDE },
		},
		producer: producerOf(line),
		rating,
		quantity: line.quantity,
		unitPrice: line.unitPrice,
		total: line.total,
		available: line.available,
	}
}

function producerOf({ memory }: ReviewedLine) {
	return { handle: memory.producer_handle, name: memory.producer_name, demo: memory.producer_demo }
}

function quoteOf(cart: ReviewedCart, wardCode: string, at: Date): Cart["delivery"] {
	const plan = planDelivery(cart.lines, wardCode, at)
	const producers = new Map(cart.lines.map((line) => [line.memory.producer_id, producerOf(line)]))
	return {
		wardCode,
		parcels: plan.parcels.flatMap(({ producerId, zone, weightGrams, goods, fee, freeFrom }) => {
			const producer = producers.get(producerId)
			return producer ? [{ producer, zone, weightGrams, goods, fee, freeFrom }] : []
		}),
		fee: plan.fee,
		total: cart.goods + plan.fee,
		tooFar: tooFarForFresh(cart.lines, plan).map((line) => line.id),
	}
}
