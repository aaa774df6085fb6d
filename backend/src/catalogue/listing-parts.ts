import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { availableOnline } from "./online-stock"

/** An inventory item of which a piece needs so many; `left` is what can still be sold of it online. */
export interface ListingPart {
	inventoryItemId: string
	perPiece: number
	left: number
}

/** What Medusa says of the inventory items of a variant. */
export const neededItems = z.array(
	z.object({ inventory_item_id: z.string(), required_quantity: z.coerce.number() }),
)

const variantRows = z.array(z.object({ id: z.string(), inventory_items: neededItems.nullish() }))

/** What the variants are made of and how much of it is left, whoever offers them and whether or not they are offered. Unknown ones are absent. */
export async function partsOfVariants(
	container: MedusaContainer,
	variantIds: readonly string[],
): Promise<Map<string, ListingPart[]>> {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "variant",
		fields: ["id", "inventory_items.inventory_item_id", "inventory_items.required_quantity"],
		filters: { id: [...new Set(variantIds)] },
	})
	const variants = variantRows
		.parse(data)
		.map(({ id, inventory_items }) => ({ id, needed: inventory_items ?? [] }))
	const stock = await availableOnline(
		container,
		variants.flatMap(({ needed }) => needed.map((item) => item.inventory_item_id)),
	)
	return new Map(variants.map(({ id, needed }) => [id, partsOf(needed, stock)]))
}

export function partsOf(
	needed: z.infer<typeof neededItems>,
	stock: ReadonlyMap<string, number>,
): ListingPart[] {
	return needed.map(({ inventory_item_id, required_quantity }) => ({
		inventoryItemId: inventory_item_id,
		perPiece: Math.max(1, required_quantity),
		left: stock.get(inventory_item_id) ?? 0,
	}))
}

/** How many pieces can be put together from what each inventory item has left; nothing without an item. */
export function piecesOf(parts: readonly Pick<ListingPart, "perPiece" | "left">[]): number {
	const pieces = parts.map(({ perPiece, left }) => Math.floor(left / perPiece))
	return pieces.length === 0 ? 0 : Math.max(0, Math.min(...pieces))
}
