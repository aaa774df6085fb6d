import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { DemoCertifiedProduct, DemoListing } from "@ocop/demo-data"
import { z } from "zod"
import { ORIGIN_MODULE } from "../../../modules/origin"
import type OriginModuleService from "../../../modules/origin/service"
import type { OriginInput } from "../../../modules/origin/statement"
import type { DemoLoading } from "../demo-loading"
import { productId } from "./listings"

const BATCH = 500

const MARK_KINDS = { collective: "collective_mark", certification: "certification_mark" } as const

const statedRows = z.array(
	z.object({ id: z.string(), origin_statement: z.object({ id: z.string() }).nullish() }),
)

/**
 * Where each certified listing comes from. A batch that was killed between stating and tying leaves statements that no listing
 * has and nobody reads; the listings are stated again.
 */
export async function loadOrigins({ container, ledger, data }: DemoLoading): Promise<void> {
	const certified = new Map(data.certifiedProducts.map((product) => [product.key, product]))
	const listings = data.listings.flatMap((listing) => {
		const product = listing.certifiedProductKey === null ? null : certified.get(listing.certifiedProductKey)
		return product ? [{ listing, product }] : []
	})
	const service = container.resolve<OriginModuleService>(ORIGIN_MODULE)
	const query = container.resolve(ContainerRegistrationKeys.QUERY)
	const link = container.resolve(ContainerRegistrationKeys.LINK)

	await ledger.run("origins", listings, BATCH, async (batch) => {
		const { data: rows } = await query.graph({
			entity: "product",
			fields: ["id", "origin_statement.id"],
			filters: { id: batch.map(({ listing }) => productId(listing.key)) },
		})
		const stated = new Set(
			statedRows.parse(rows).flatMap(({ id, origin_statement }) => (origin_statement ? [id] : [])),
		)
		const missing = batch.filter(({ listing }) => !stated.has(productId(listing.key)))
		const ids = await service.stateMany(missing.map(({ product }) => originOf(product)))
		await link.create(missing.map(({ listing }, index) => tie(listing, ids[index] ?? "")))
	})
}

function tie(listing: DemoListing, statementId: string) {
	return {
		[Modules.PRODUCT]: { product_id: productId(listing.key) },
		[ORIGIN_MODULE]: { origin_statement_id: statementId },
	}
}

function originOf({ origin, wardCode }: DemoCertifiedProduct): OriginInput {
	return {
		wardCode,
		craftVillage: origin.craftVillage?.vi ?? null,
		mark: origin.mark && { kind: MARK_KINDS[origin.mark.kind], name: origin.mark.name },
		materials: origin.materials.map((material) => ({
			nameVi: material.name.vi,
			nameEn: material.name.en,
			wardCode: material.wardCode,
			provinceCode: material.provinceCode,
			share: material.share,
		})),
	}
}
