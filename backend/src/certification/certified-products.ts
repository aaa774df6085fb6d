import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Rating, WardRef } from "@ocop/contracts"
import { effectiveRating } from "@ocop/domain"
import { type ProducerRow as Producer, SHOWN_PRODUCER_STATES } from "../catalogue/producer-cards"
import { wardRefOf } from "../catalogue/ward-ref"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type { CertificateRecord } from "../modules/certification/records"
import type CertificationModuleService from "../modules/certification/service"
import { presentRows } from "./present-rows"

/** A certified product with its owner, history and listings, all read now. */
export interface CertifiedProductFile {
	id: string
	code: string
	name: { vi: string; en: string | null }
	group: string
	subgroup: string
	ward: WardRef
	producer: { handle: string; name: string; demo: boolean; hasPage: boolean }
	demo: boolean
	/** Newest decision first. */
	history: CertificateRecord[]
	listings: { id: string; handle: string; title: string; published: boolean }[]
}

interface ProductRow {
	id: string
	code: string
	producer_id: string
	name_vi: string
	name_en: string | null
	group_code: string
	subgroup_code: string
	ward_code: string
	demo: boolean
	products?: ({ id: string; handle: string; title: string; status: string } | null)[] | null
}

interface ProducerRow {
	id: string
	handle: string
	name: string
	demo: boolean
	state: Producer["state"]
	ward_code: string
	former_district: string | null
}

/** Reads certified products by id, in the order given; three queries whatever their number. Unknown ids are left out. */
export async function certifiedProductFiles(
	container: MedusaContainer,
	ids: readonly string[],
): Promise<CertifiedProductFile[]> {
	if (ids.length === 0) return []
	const query = container.resolve(ContainerRegistrationKeys.QUERY)
	const products: ProductRow[] = (
		await query.graph({
			entity: "certified_product",
			fields: [
				"id",
				"code",
				"producer_id",
				"name_vi",
				"name_en",
				"group_code",
				"subgroup_code",
				"ward_code",
				"demo",
				"products.id",
				"products.handle",
				"products.title",
				"products.status",
			],
			filters: { id: [...ids] },
		})
	).data
	const [producers, histories] = await Promise.all([
		producersOf(container, products),
		container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).historiesOf(ids),
	])
	const files = new Map(
		products.map((product) => [
			product.id,
			fileOf(product, producers.get(product.producer_id), histories.get(product.id) ?? []),
		]),
	)
	return ids.flatMap((id) => files.get(id) ?? [])
}

/** The stars of a file at the moment `at` (invariant 1). */
export function ratingOf(file: CertifiedProductFile, at: Date): Rating | null {
	const rating = effectiveRating(file.history, at)
	if (!rating) return null
	const { stars, potentialFive, validThrough, code } = rating
	return { stars, potentialFive, validThrough, certificateCode: code }
}

async function producersOf(
	container: MedusaContainer,
	products: readonly ProductRow[],
): Promise<Map<string, ProducerRow>> {
	const query = container.resolve(ContainerRegistrationKeys.QUERY)
	const producers: ProducerRow[] = (
		await query.graph({
			entity: "producer",
			fields: ["id", "handle", "name", "demo", "state", "ward_code", "former_district"],
			filters: { id: [...new Set(products.map((product) => product.producer_id))] },
		})
	).data
	return new Map(producers.map((producer) => [producer.id, producer]))
}

function fileOf(
	product: ProductRow,
	producer: ProducerRow | undefined,
	history: CertificateRecord[],
): CertifiedProductFile {
	const district = producer?.ward_code === product.ward_code ? producer.former_district : null
	return {
		id: product.id,
		code: product.code,
		name: { vi: product.name_vi, en: product.name_en },
		group: product.group_code,
		subgroup: product.subgroup_code,
		ward: wardRefOf(product.ward_code, district),
		producer: {
			handle: producer?.handle ?? "",
			name: producer?.name ?? "",
			demo: producer?.demo ?? product.demo,
			hasPage: producer !== undefined && SHOWN_PRODUCER_STATES.includes(producer.state),
		},
		demo: product.demo,
		history,
		listings: presentRows(product.products).map(({ id, handle, title, status }) => ({
			id,
			handle,
			title,
			published: status === "published",
		})),
	}
}
