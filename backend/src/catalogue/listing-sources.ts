import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import { PRODUCER_MODULE } from "../modules/producer"
import type ProducerModuleService from "../modules/producer/service"

type Filters = { updated_at?: { $gte: Date } }
type Reading = {
	select: string[]
	withDeleted: true
	take: number | null
	order?: { updated_at: "DESC" }
}

type List = (filters: Filters, reading: Reading) => Promise<unknown[]>

/** A table that listings are made of. */
export interface Source {
	name: string
	list: List
	/** The column that leads to products. */
	column: string
	/** Where the column's ids are looked up and which path leads from there to product ids; null when they are product ids. */
	via: { entity: string; path: string } | null
}

/** Every table from which a listing's card or page takes something, and the ties between them. */
export function sourcesOf(container: MedusaContainer): Source[] {
	// Medusa's services filter by stamps, their types do not say so.
	const products = container.resolve<Record<"listProducts" | "listProductVariants", List>>(Modules.PRODUCT)
	const pricing = container.resolve<Record<"listPrices", List>>(Modules.PRICING)
	const inventory = container.resolve<Record<"listInventoryLevels", List>>(Modules.INVENTORY)
	const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
	const ofVariant = { entity: "variant", path: "product_id" }
	return [
		{
			name: "product",
			list: (filters, reading) => products.listProducts(filters, reading),
			column: "id",
			via: null,
		},
		{
			name: "variant",
			list: (filters, reading) => products.listProductVariants(filters, reading),
			column: "product_id",
			via: null,
		},
		{
			name: "price",
			list: (filters, reading) => pricing.listPrices(filters, reading),
			column: "price_set_id",
			via: { entity: "price_set", path: "variant.product_id" },
		},
		{
			name: "inventory_level",
			list: (filters, reading) => inventory.listInventoryLevels(filters, reading),
			column: "inventory_item_id",
			via: { entity: "inventory_item", path: "variants.product_id" },
		},
		{
			name: "certificate",
			list: (filters, reading) => certification.listCertificates(filters, reading),
			column: "certified_product_id",
			via: { entity: "certified_product", path: "products.id" },
		},
		{
			name: "producer",
			list: (filters, reading) => producers.listProducers(filters, reading),
			column: "id",
			via: { entity: "producer", path: "products.id" },
		},
		tie(container, [Modules.PRODUCT, "product_id"], [PRODUCER_MODULE, "producer_id"], null),
		tie(container, [Modules.PRODUCT, "product_id"], [CERTIFICATION_MODULE, "certified_product_id"], null),
		tie(container, [Modules.PRODUCT, "variant_id"], [Modules.PRICING, "price_set_id"], ofVariant),
		tie(container, [Modules.PRODUCT, "variant_id"], [Modules.INVENTORY, "inventory_item_id"], ofVariant),
	]
}

/** Ids of the products that rows of a source belong to, from the values of its column. */
export async function productsBehind(
	container: MedusaContainer,
	{ via }: Source,
	ids: readonly string[],
): Promise<string[]> {
	if (via === null || ids.length === 0) return [...ids]
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: via.entity,
		fields: ["id", via.path],
		filters: { id: [...new Set(ids)] },
	})
	return data.flatMap((row: unknown) => valuesAt(row, via.path.split(".")))
}

/** The table that ties rows of two modules together; the first side leads to products. */
function tie(
	container: MedusaContainer,
	[module, column]: readonly [module: string, column: string],
	[otherModule, otherColumn]: readonly [module: string, column: string],
	via: Source["via"],
): Source {
	const service = container
		.resolve(ContainerRegistrationKeys.LINK)
		.getLinkModule(module, column, otherModule, otherColumn)
	if (!service) throw new Error(`Nothing ties ${column} to ${otherColumn}`)
	return {
		name: `${column} ${otherColumn}`,
		list: (filters, reading) => service.list(filters, reading),
		column,
		via,
	}
}

/** Every text found at the end of a path through objects and lists. */
function valuesAt(value: unknown, path: readonly string[]): string[] {
	if (Array.isArray(value)) return value.flatMap((entry) => valuesAt(entry, path))
	const [head, ...rest] = path
	if (head === undefined) return typeof value === "string" ? [value] : []
	return typeof value === "object" && value !== null ? valuesAt(Reflect.get(value, head), rest) : []
}
