import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CART_LINES_MAX, LINE_QUANTITY_MAX } from "@ocop/contracts"
import { z } from "zod"
import { type ListingFacts, listingFacts } from "../../../catalogue/listing-facts"
import { MarketError } from "../../../market-error"
import { type LineMemory, openCart } from "../../../shopping/cart-rows"

// The demo data name their variants themselves, so only the alphabet is checked.
const VARIANT_ID = /^variant_[0-9A-Za-z]{1,56}$/
const variantRows = z.array(z.object({ product_id: z.string() }))

/** A line remembers so many forms; somebody who is still sending an older one has long had its answer. */
const KEYS_KEPT = 20

export interface Addition {
	cartId: string
	variantId: string
	quantity: number
	/** Names the form that was sent, however often it is; null from who has none. */
	key: string | null
}

/** What is to be done: raise a line that is there, or put in a new one; neither when this form did it before. */
export interface CheckedAddition {
	existing: { lineId: string; quantity: number; metadata: Metadata } | null
	created: { variant_id: string; quantity: number; metadata: Metadata } | null
}
type Metadata = LineMemory & Record<string, unknown>

/** @throws MarketError 404 unknown cart or listing, 409 not for sale, not that many, too many lines */
export const checkAdditionStep = createStep(
	"check-cart-addition",
	async ({ cartId, variantId, quantity, key }: Addition, { container }) => {
		const cart = await openCart(container, cartId)
		const line = cart.lines.find((candidate) => candidate.variantId === variantId)
		// Another quantity in the same form is another wish. The key is written with the pieces, so neither is there without the other.
		const keys = key === null ? [] : [`${key}:${quantity}`]
		if (line && keys.some((known) => line.memory.put_keys.includes(known))) {
			const done: CheckedAddition = { existing: null, created: null }
			return new StepResponse(done)
		}
		const facts = await saleableListing(container, variantId)
		const wanted = (line?.quantity ?? 0) + quantity
		checkQuantity(facts, wanted)
		if (!line && cart.lines.length >= CART_LINES_MAX) {
			throw new MarketError("cart.too_many_lines", 409, { params: { max: CART_LINES_MAX } })
		}
		const checked: CheckedAddition = line
			? {
					existing: { lineId: line.id, quantity: wanted, metadata: withKeys({ ...line.memory }, keys) },
					created: null,
				}
			: {
					existing: null,
					created: { variant_id: variantId, quantity, metadata: withKeys(memoryOf(facts), keys) },
				}
		return new StepResponse(checked)
	},
)

/** @throws MarketError 409 when more is wanted than a line may hold or than there is */
export function checkQuantity(facts: ListingFacts, wanted: number): void {
	if (wanted > facts.available) {
		throw new MarketError("cart.not_enough_stock", 409, {
			field: "quantity",
			params: { left: facts.available, handle: facts.handle },
		})
	}
	if (wanted > LINE_QUANTITY_MAX) {
		throw new MarketError("cart.quantity_limit", 409, {
			field: "quantity",
			params: { max: LINE_QUANTITY_MAX },
		})
	}
}

async function saleableListing(container: MedusaContainer, variantId: string): Promise<ListingFacts> {
	const productId = VARIANT_ID.test(variantId) ? await productOf(container, variantId) : null
	const [facts] = productId === null ? [] : await listingFacts(container, { id: [productId] })
	if (!facts?.published || facts.variantId !== variantId)
		throw new MarketError("not_found", 404, { field: "variantId" })
	if (facts.kind === "alcohol") throw new MarketError("cart.alcohol_not_sold", 409, { field: "variantId" })
	if (facts.kind === "service") throw new MarketError("cart.service_not_sold", 409, { field: "variantId" })
	if (facts.price === null) throw new MarketError("cart.no_price", 409, { field: "variantId" })
	return facts
}

async function productOf(container: MedusaContainer, variantId: string): Promise<string | null> {
	const { data } = await container
		.resolve(ContainerRegistrationKeys.QUERY)
		.graph({ entity: "variant", fields: ["product_id"], filters: { id: variantId } })
	return variantRows.parse(data)[0]?.product_id ?? null
}

function withKeys(memory: Metadata, keys: readonly string[]): Metadata {
	return { ...memory, put_keys: [...memory.put_keys, ...keys].slice(-KEYS_KEPT) }
}

function memoryOf(facts: ListingFacts): Metadata {
	return {
		seen_price: facts.price ?? 0,
		handle: facts.handle,
		title_vi: facts.title.vi,
		title_en: facts.title.en,
		unit_vi: facts.unit.vi,
		unit_en: facts.unit.en,
		picture_src: facts.pictureSrc,
		producer_id: facts.producer.id,
		producer_handle: facts.producer.handle,
		producer_name: facts.producer.name,
		producer_demo: facts.producer.demo,
		put_keys: [],
	}
}
