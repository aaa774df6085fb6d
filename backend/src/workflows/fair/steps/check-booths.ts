import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "zod"
import { MarketError } from "../../../market-error"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"
import { FAIR_MODULE } from "../../../modules/fair"
import type FairModuleService from "../../../modules/fair/service"
import type { BoothInput } from "../../../modules/fair/service"

const listingRow = z.object({
	id: z.string(),
	producer: z.object({ id: z.string() }).nullish(),
	certified_product: z.object({ id: z.string(), producer_id: z.string() }).nullish(),
})

/**
 * Whether the booths may stand at the fair: everything a booth shows is its own producer's, and what it shows as OCOP holds
 * a certificate through the fair's last day (invariant 6). Whether the fair gives out booths, their quota and places are its
 * service's to refuse.
 *
 * @throws MarketError not_found, fair_product_unknown, fair_product_of_other_producer, fair_product_without_certificate
 */
export const checkBoothsStep = createStep(
	"fair-check-booths",
	async (input: { fairId: string; booths: readonly BoothInput[]; at: Date }, { container }) => {
		const [fair] = await container.resolve<FairModuleService>(FAIR_MODULE).listFairs({ id: input.fairId })
		if (!fair) throw new MarketError("not_found", 404)

		const listings = await listingsOf(container, input.booths)
		const certifiedIds = [...listings.values()].flatMap((row) => row.certified_product?.id ?? [])
		const ratings = await container
			.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
			.ratingsOf(certifiedIds, new Date(input.at))

		input.booths.forEach((booth, boothIndex) => {
			booth.products.forEach(({ productId, ocop }, index) => {
				const at = { field: `booths.${boothIndex}.products.${index}` }
				const listing = listings.get(productId)
				if (!listing) throw new MarketError("fair_product_unknown", 422, at)
				if (listing.producer?.id !== booth.producerId) {
					throw new MarketError("fair_product_of_other_producer", 422, at)
				}
				if (!ocop) return
				const certified = listing.certified_product
				const rating = certified?.producer_id === booth.producerId ? ratings.get(certified.id) : null
				if (!rating || rating.validThrough < fair.ends_on) {
					throw new MarketError("fair_product_without_certificate", 422, {
						...at,
						params: { through: fair.ends_on },
					})
				}
			})
		})
		return new StepResponse(undefined)
	},
)

async function listingsOf(container: MedusaContainer, booths: readonly BoothInput[]) {
	const ids = [...new Set(booths.flatMap(({ products }) => products.map(({ productId }) => productId)))]
	if (ids.length === 0) return new Map<string, z.infer<typeof listingRow>>()
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "product",
		fields: ["id", "producer.id", "certified_product.id", "certified_product.producer_id"],
		filters: { id: ids },
	})
	return new Map(
		z
			.array(listingRow)
			.parse(data)
			.map((row) => [row.id, row]),
	)
}
