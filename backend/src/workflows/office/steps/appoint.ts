import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MarketError } from "../../../market-error"
import { OFFICE_MODULE } from "../../../modules/office"
import type OfficeModuleService from "../../../modules/office/service"

/** Gives a user its role. The same role again changes nothing; another one is refused: the two are kept apart. */
export const appointStep = createStep(
	"appoint-officer",
	async ({ userId, role }: { userId: string; role: "programme_office" | "operator" }, { container }) => {
		const office = container.resolve<OfficeModuleService>(OFFICE_MODULE)
		const [officer] = await office.listOfficers({ user_id: userId })
		if (officer && officer.role !== role)
			throw new MarketError("officer_has_other_role", 409, { field: "role" })
		if (officer) return new StepResponse({ id: officer.id }, null)
		const appointed = await office.createOfficers({ user_id: userId, role })
		return new StepResponse({ id: appointed.id }, appointed.id)
	},
	async (appointedId, { container }) => {
		if (appointedId) await container.resolve<OfficeModuleService>(OFFICE_MODULE).deleteOfficers(appointedId)
	},
)
