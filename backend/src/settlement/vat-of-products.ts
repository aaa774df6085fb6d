import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayAt, vatOn } from "@ocop/domain"
import { z } from "zod"
import { VAT_RULES } from "../modules/settlement/vat-rates"
import type { VatContext } from "../providers/tax-vietnam/vat-context"

const productRows = z.array(
	z.object({
		id: z.string(),
		metadata: z.object({ subgroup: z.string() }).nullish().catch(null),
		producer: z
			.object({ kind: z.enum(["cooperative", "cooperative_group", "enterprise", "household"]) })
			.nullish()
			.catch(null),
	}),
)

/** The value added tax within the prices of these products and of a delivery at `at`. Of what is not known the general rate. */
export async function vatOfProducts(
	container: MedusaContainer,
	productIds: readonly string[],
	at: Date,
): Promise<VatContext> {
	const day = dayAt(at)
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "product",
		fields: ["id", "metadata", "producer.kind"],
		filters: { id: [...new Set(productIds)] },
		withDeleted: true,
	})
	const products = productRows.parse(data).map(({ id, metadata, producer }) => {
		const facts = { subgroup: metadata?.subgroup ?? null, producerKind: producer?.kind ?? null }
		return [id, vatOn(VAT_RULES, facts, day)] as const
	})
	return {
		products: Object.fromEntries(products),
		delivery: vatOn(VAT_RULES, { subgroup: null, producerKind: null }, day),
	}
}
