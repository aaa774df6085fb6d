import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
	generateEntityId,
	InjectTransactionManager,
	MedusaContext,
	MedusaService,
} from "@medusajs/framework/utils"
import { insertRows, managerOf } from "../../database/insert-rows"
import { OriginStatement } from "./models/origin-statement"
import { RawMaterial } from "./models/raw-material"
import { assertSharesAddUp, type OriginInput } from "./statement"

export default class OriginModuleService extends MedusaService({ OriginStatement, RawMaterial }) {
	/**
	 * Writes statements with their materials, one or thousands, in two statements of SQL.
	 *
	 * @returns their ids, in the order given
	 * @throws MarketError 422 when the shares of one do not sum to 100
	 */
	@InjectTransactionManager()
	async stateMany(
		origins: readonly OriginInput[],
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<string[]> {
		for (const origin of origins) assertSharesAddUp(origin)
		const stated = origins.map((origin) => ({ origin, id: generateEntityId(undefined, "orig") }))
		await insertRows(
			managerOf(context),
			"origin_statement",
			stated.map(({ id, origin }) => ({
				id,
				ward_code: origin.wardCode,
				craft_village: origin.craftVillage,
				mark_kind: origin.mark?.kind ?? null,
				mark_name: origin.mark?.name ?? null,
			})),
		)
		await insertRows(
			managerOf(context),
			"raw_material",
			stated.flatMap(({ id, origin }) =>
				origin.materials.map((material) => ({
					id: generateEntityId(undefined, "rawm"),
					origin_statement_id: id,
					name_vi: material.nameVi,
					name_en: material.nameEn,
					ward_code: material.wardCode,
					province_code: material.provinceCode,
					share: material.share,
				})),
			),
		)
		return stated.map(({ id }) => id)
	}
}
