import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Act } from "../../act"
import { managerOf } from "../../database/insert-rows"
import { writeActs } from "../../database/write-acts"
import { MarketError } from "../../market-error"
import { Officer } from "./models/officer"

export type OfficerRole = "programme_office" | "operator"

export default class OfficeModuleService extends MedusaService({ Officer }) {
	/** In which role the Medusa user acts, or null for one that nobody appointed. */
	async roleOf(userId: string): Promise<OfficerRole | null> {
		const [officer] = await this.listOfficers({ user_id: userId }, { select: ["role"], take: 1 })
		return officer?.role ?? null
	}

	/**
	 * Gives a user its role, and writes that into the journal in the same transaction. The same role again changes nothing; another
	 * one is refused: the two are kept apart.
	 *
	 * @returns the act of an appointment that is new, or null
	 * @throws MarketError officer_has_other_role (409)
	 */
	@InjectTransactionManager()
	async appoint(
		userId: string,
		role: OfficerRole,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Act | null> {
		const [officer] = await this.listOfficers({ user_id: userId }, {}, context)
		if (officer && officer.role !== role) {
			throw new MarketError("officer_has_other_role", 409, { field: "role" })
		}
		if (officer) return null
		await this.createOfficers({ user_id: userId, role }, context)
		const act: Act = {
			at,
			name: "office.officer.appointed",
			actor: { type: "system", id: null },
			subject: { type: "user", id: userId },
			change: { role },
			tags: [],
		}
		await writeActs(managerOf(context), [act])
		return act
	}
}
