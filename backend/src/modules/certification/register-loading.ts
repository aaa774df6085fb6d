import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { foldText, groupOf } from "@ocop/domain"
import { insertRows } from "../../database/insert-rows"
import { paperRow } from "./quality-papers"
import type { RegisterWithHistory } from "./records"
import { historyRows } from "./register-history"

/**
 * Writes products with their histories and papers, three statements whatever their number.
 *
 * @returns ids and codes, in the order given
 * @throws RangeError that names the product whose history contradicts itself
 */
export async function insertProducts(
	manager: SqlEntityManager,
	products: readonly RegisterWithHistory[],
): Promise<{ id: string; code: string }[]> {
	const registered = products.map((product) => ({ ...product, id: generateEntityId(product.id, "cprd") }))
	await insertRows(
		manager,
		"certified_product",
		registered.map((product) => ({
			id: product.id,
			code: product.code,
			producer_id: product.producerId,
			name_vi: product.nameVi,
			name_en: product.nameEn,
			group_code: groupOf(product.subgroupCode).code,
			subgroup_code: product.subgroupCode,
			ward_code: product.wardCode,
			demo: product.demo,
			search_text: foldText(`${product.nameVi} ${product.nameEn ?? ""} ${product.searchWords}`),
		})),
	)
	await insertRows(
		manager,
		"certificate",
		registered.flatMap((product) => historyRows(product.id, product)),
	)
	await insertRows(
		manager,
		"quality_certificate",
		registered.flatMap((product) => product.quality.map((paper) => paperRow(product.id, paper))),
	)
	return registered.map(({ id, code }) => ({ id, code }))
}
