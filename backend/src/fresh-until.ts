import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { nextRatingChange } from "@ocop/domain"
import { z } from "zod"
import { CERTIFICATION_MODULE } from "./modules/certification"
import type CertificationModuleService from "./modules/certification/service"

const certifiedRows = z.array(z.object({ certified_product: z.object({ id: z.string() }).nullish() }))

/** When the stars of each of these listings next change by themselves: one moment or null a certified product (invariant 1). */
export async function ratingChangesOf(
	container: MedusaContainer,
	productIds: readonly string[],
	at: Date,
): Promise<(Date | null)[]> {
	if (productIds.length === 0) return []
	const { data } = await container
		.resolve(ContainerRegistrationKeys.QUERY)
		.graph({ entity: "product", fields: ["certified_product.id"], filters: { id: [...productIds] } })
	const certified = certifiedRows.parse(data).flatMap((row) => row.certified_product?.id ?? [])
	const facts = await container
		.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
		.certificateFactsOf(certified)
	return [...facts.values()].map((certificates) => nextRatingChange(certificates, at))
}

/** The first of the moments as the contract writes it, or null: no copy of an answer may outlive it (invariant 1). */
export function earliest(moments: readonly (Date | null)[]): string | null {
	const times = moments.flatMap((moment) => (moment === null ? [] : moment.getTime()))
	return times.length === 0 ? null : new Date(Math.min(...times)).toISOString()
}
