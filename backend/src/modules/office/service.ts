import { MedusaService } from "@medusajs/framework/utils"
import { Officer } from "./models/officer"

export type OfficerRole = "programme_office" | "operator"

export default class OfficeModuleService extends MedusaService({ Officer }) {
	/** In which role the Medusa user acts, or null for one that nobody appointed. */
	async roleOf(userId: string): Promise<OfficerRole | null> {
		const [officer] = await this.listOfficers({ user_id: userId }, { select: ["role"], take: 1 })
		return officer?.role ?? null
	}
}
