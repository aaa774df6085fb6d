import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isPublicCode, normalisePublicCode } from "@ocop/domain"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type { RegisterQuery } from "../modules/certification/register-search"
import type CertificationModuleService from "../modules/certification/service"
import { registerCertificateOf } from "./certificate-entry"
import { type CertifiedProductFile, certifiedProductFiles, ratingOf } from "./certified-products"
import { presentRows } from "./present-rows"
import type { RegisterPage, RegisterRow } from "./register-answers"

/** `lapsed_offered`: published although no stars are in force any more. */
export type RegisterTab = "expiring" | "expired" | "lapsed_offered"

export interface RegisterPageQuery {
	q?: string
	standing?: RegisterTab
	/** Only the certified product behind this listing. */
	productId?: string
	limit: number
	offset: number
}

// Far above the whole country's register; a bound all the same.
const LAPSED_MAX = 100_000

/** One page of the register as the office sees it at the moment `at`. */
export async function registerPage(
	container: MedusaContainer,
	query: RegisterPageQuery,
	at: Date,
): Promise<RegisterPage> {
	const register = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const { limit, offset } = query
	const { ids, total } = await register.search(
		{
			...wordsAndCode(query.q),
			standing: query.standing === "lapsed_offered" ? "lapsed" : (query.standing ?? null),
			ids: await narrowedIds(container, query, at),
			take: limit,
			skip: offset,
		},
		at,
	)
	const files = await certifiedProductFiles(container, ids)
	return { certifiedProducts: files.map((file) => registerRowOf(file, at)), count: total, limit, offset }
}

export function registerRowOf(file: CertifiedProductFile, at: Date): RegisterRow {
	const { id, code, name, group, subgroup, ward, producer, demo } = file
	const [latest] = file.history
	return {
		id,
		code,
		name,
		group,
		subgroup,
		ward,
		producer,
		rating: ratingOf(file, at),
		latest: latest ? registerCertificateOf(latest, at) : null,
		offered: file.listings.filter(({ published }) => published).length,
		demo,
	}
}

/** What was typed, read both as words and, where it may be one, as a certificate's code. */
export function wordsAndCode(text: string | undefined): Pick<RegisterQuery, "words" | "code"> {
	const words = text?.trim() || null
	const code = words === null ? null : normalisePublicCode(words)
	return { words, code: code !== null && isPublicCode(code) ? code : null }
}

async function narrowedIds(
	container: MedusaContainer,
	{ productId, standing }: RegisterPageQuery,
	at: Date,
): Promise<string[] | null> {
	if (productId) return certifiedProductOfListing(container, productId)
	if (standing === "lapsed_offered") return lapsedAndOffered(container, at)
	return null
}

async function certifiedProductOfListing(container: MedusaContainer, productId: string): Promise<string[]> {
	const { data }: { data: { certified_product?: { id: string } | null }[] } = await container
		.resolve(ContainerRegistrationKeys.QUERY)
		.graph({ entity: "product", fields: ["id", "certified_product.id"], filters: { id: productId } })
	return data.flatMap(({ certified_product }) => (certified_product ? [certified_product.id] : []))
}

async function lapsedAndOffered(container: MedusaContainer, at: Date): Promise<string[]> {
	const { ids } = await container
		.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
		.search({ words: null, code: null, standing: "lapsed", ids: null, take: LAPSED_MAX, skip: 0 }, at)
	const { data }: { data: { id: string; products?: ({ status: string } | null)[] | null }[] } =
		await container
			.resolve(ContainerRegistrationKeys.QUERY)
			.graph({ entity: "certified_product", fields: ["id", "products.status"], filters: { id: ids } })
	return data.flatMap(({ id, products }) =>
		presentRows(products).some(({ status }) => status === "published") ? [id] : [],
	)
}
