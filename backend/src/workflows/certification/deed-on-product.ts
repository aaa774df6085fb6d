import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { marketClock } from "../../../clock"
import type { Actor, Deed } from "../../act"
import { presentRows } from "../../certification/present-rows"

const productRows = z.array(
	z.object({
		producer_id: z.string(),
		certificates: z.array(z.object({ code: z.string() }).nullable()),
		products: z.array(z.object({ handle: z.string() }).nullable()).nullish(),
	}),
)
const producerRows = z.array(z.object({ handle: z.string() }))

/**
 * A deed of now on a certified product, with every page that shows its stars or papers: its listings, its certificates, its
 * producer and the lists. An unknown product has none of them; the register refuses it.
 */
export async function deedOnProduct(
	container: MedusaContainer,
	certifiedProductId: string,
	actor: Actor,
): Promise<Deed> {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "certified_product",
		fields: ["producer_id", "certificates.code", "products.handle"],
		filters: { id: certifiedProductId },
	})
	const [product] = productRows.parse(data)
	const tags = product
		? [
				...presentRows(product.products).map(({ handle }) => `product:${handle}`),
				...presentRows(product.certificates).map(({ code }) => `certificate:${code}`),
				...(await pagesOfProducer(container, product.producer_id)),
			]
		: []
	return { actor, at: marketClock.now(), tags: [...tags, "catalogue"] }
}

async function pagesOfProducer(container: MedusaContainer, id: string): Promise<string[]> {
	const { data } = await container
		.resolve(ContainerRegistrationKeys.QUERY)
		.graph({ entity: "producer", fields: ["handle"], filters: { id } })
	return producerRows.parse(data).map(({ handle }) => `producer:${handle}`)
}
