import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
	generateEntityId,
	InjectTransactionManager,
	MedusaContext,
	MedusaService,
} from "@medusajs/framework/utils"
import type { Act, Actor } from "../../act"
import { insertRows, managerOf } from "../../database/insert-rows"
import { writeActs } from "../../database/write-acts"
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

	/**
	 * Writes the statement of one listing, and its act into the journal in the same transaction. Tying it to the listing is the
	 * caller's: links belong to no module.
	 *
	 * @param replaces id of the statement that the listing had so far
	 * @throws MarketError 422 when the shares do not sum to 100
	 */
	@InjectTransactionManager()
	async state(
		origin: OriginInput,
		listing: { id: string; handle: string; replaces: string | null },
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ id: string; act: Act }> {
		const [id] = await this.stateMany([origin], context)
		if (!id) throw new Error("stateMany answers one id for each statement")
		const change = { productId: listing.id, origin, replaces: listing.replaces }
		const act = statementAct(id, "stated", change, listing.handle, actor, at)
		await writeActs(managerOf(context), [act])
		return { id, act }
	}

	/** Takes back a statement that could not be tied to its listing; the journal keeps that it was made and taken back. */
	@InjectTransactionManager()
	async withdraw(
		id: string,
		listing: { id: string; handle: string },
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await this.deleteOriginStatements(id, context)
		const act = statementAct(id, "withdrawn", { productId: listing.id }, listing.handle, actor, at)
		await writeActs(managerOf(context), [act])
	}
}

function statementAct(
	id: string,
	done: "stated" | "withdrawn",
	change: Record<string, unknown>,
	handle: string,
	actor: Actor,
	at: Date,
): Act {
	return {
		at,
		name: `origin.statement.${done}`,
		actor,
		subject: { type: "origin_statement", id },
		change,
		tags: [`product:${handle}`],
	}
}
