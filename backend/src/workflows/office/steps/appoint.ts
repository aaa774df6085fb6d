import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import { OFFICE_MODULE } from "../../../modules/office"
import type OfficeModuleService from "../../../modules/office/service"
import type { OfficerRole } from "../../../modules/office/service"
import { announceAct } from "../../journal/announce-act"

/** No compensation: appointment and act stand together. @throws MarketError officer_has_other_role (409) */
export const appointStep = createStep(
	"appoint-officer",
	async ({ userId, role }: { userId: string; role: OfficerRole }, { container }) => {
		const act = await container
			.resolve<OfficeModuleService>(OFFICE_MODULE)
			.appoint(userId, role, marketClock.now())
		if (act) await announceAct(container, act)
		return new StepResponse({ userId, role })
	},
)
