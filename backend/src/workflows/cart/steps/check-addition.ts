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

export interface Addition {
	cartId: string
	variantId: string
	quantity: number
}

/** What is to be done: raise a line that is there, or put in a new one. */
export interface CheckedAddition {
	existing: { lineId: string; quantity: number } | null
	created: { variant_id: string; quantity: number; metadata: LineMemory & Record<string, unknown> } | null
}

/** @throws MarketError 404 unknown cart or listing, 409 not for sale, not that many, too many lines */
export const checkAdditionStep = createStep(
	"check-cart-addition",
	async ({ cartId, variantId, quantity }: Addition, { container }) => {
		const cart = await openCart(container, cartId)
		const facts = await saleableListing(container, variantId)
		const line = cart.lines.find((candidate) => candidate.variantId === variantId)
		const wanted = (line?.quantity ?? 0) + quantity
		checkQuantity(facts, wanted)
		if (!line && cart.lines.length >= CART_LINES_MAX) {
			throw new MarketError("cart.too_many_lines", 409, { params: { max: CART_LINES_MAX } })
		}
		const checked: CheckedAddition = line
			? { existing: { lineId: line.id, quantity: wanted }, created: null }
			: { existing: null, created: { variant_id: variantId, quantity, metadata: memoryOf(facts) } }
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

function memoryOf(facts: ListingFacts): LineMemory & Record<string, unknown> {
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
	}
}
