import type { CreateLineItemDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CART_LINES_MAX, LINE_QUANTITY_MAX } from "@ocop/contracts"
import { z } from "zod"
import { marketClock } from "../../../../clock"
import type { ListingFacts } from "../../../catalogue/listing-facts"
import { MarketError } from "../../../market-error"
import { type LineMemory, openCart } from "../../../shopping/cart-rows"
import { factsFor } from "../../../shopping/reviewed-cart"

// The demo data name their variants themselves, so only the alphabet is checked.
const VARIANT_ID = /^variant_[0-9A-Za-z]{1,56}$/
const variantRows = z.array(
	z.object({
		product_id: z.string(),
		title: z.string().nullable(),
		sku: z.string().nullable(),
		barcode: z.string().nullable(),
		product: z.object({ discountable: z.boolean() }),
	}),
)
type Variant = z.infer<typeof variantRows>[number]

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
	raised: { lineId: string; quantity: number; metadata: Metadata } | null
	created: NewLine | null
	/** Whether there were lines before, whose prices may be others by now. */
	hadLines: boolean
}
/** A line as Medusa keeps it, with what its own pages show of the goods. */
type NewLine = Omit<CreateLineItemDTO, "cart_id">
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
			const done: CheckedAddition = { raised: null, created: null, hadLines: true }
			return new StepResponse(done)
		}
		const { facts, variant } = await saleableListing(container, { cartId, variantId })
		const wanted = (line?.quantity ?? 0) + quantity
		checkQuantity(facts, wanted)
		if (!line && cart.lines.length >= CART_LINES_MAX) {
			throw new MarketError("cart.too_many_lines", 409, { params: { max: CART_LINES_MAX } })
		}
		const memory = withKeys(line ? { ...line.memory } : memoryOf(facts), keys)
		const checked: CheckedAddition = {
			raised: line ? { lineId: line.id, quantity: wanted, metadata: memory } : null,
			created: line ? null : newLine(facts, variant, { quantity, memory }),
			hadLines: cart.lines.length > 0,
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

async function saleableListing(
	container: MedusaContainer,
	{ cartId, variantId }: Pick<Addition, "cartId" | "variantId">,
): Promise<{ facts: ListingFacts; variant: Variant }> {
	const variant = VARIANT_ID.test(variantId) ? await variantOf(container, variantId) : null
	const cart = { cartId, at: marketClock.now() }
	const [facts] = variant === null ? [] : await factsFor(container, cart, [variant.product_id])
	if (!variant || !facts?.published || facts.variantId !== variantId)
		throw new MarketError("not_found", 404, { field: "variantId" })
	if (facts.kind === "alcohol") throw new MarketError("cart.alcohol_not_sold", 409, { field: "variantId" })
	if (facts.kind === "service") throw new MarketError("cart.service_not_sold", 409, { field: "variantId" })
	if (facts.price === null) throw new MarketError("cart.no_price", 409, { field: "variantId" })
	return { facts, variant }
}

async function variantOf(container: MedusaContainer, variantId: string): Promise<Variant | null> {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "variant",
		fields: ["product_id", "title", "sku", "barcode", "product.discountable"],
		filters: { id: variantId },
	})
	return variantRows.parse(data)[0] ?? null
}

function newLine(
	facts: ListingFacts,
	variant: Variant,
	{ quantity, memory }: { quantity: number; memory: Metadata },
): NewLine {
	return {
		quantity,
		title: facts.title.vi,
		subtitle: variant.title ?? undefined,
		thumbnail: facts.pictureSrc,
		product_id: facts.productId,
		product_title: facts.title.vi,
		product_description: facts.description.vi,
		product_handle: facts.handle,
		variant_id: facts.variantId,
		variant_title: variant.title ?? undefined,
		variant_sku: variant.sku ?? undefined,
		variant_barcode: variant.barcode ?? undefined,
		is_discountable: variant.product.discountable,
		requires_shipping: true,
		unit_price: memory.seen_price,
		is_tax_inclusive: true,
		metadata: memory,
	}
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
