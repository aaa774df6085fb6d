import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../act"
import type { ShowroomInput } from "../../modules/showroom/showroom-input"
import { createLocationsStep } from "./steps/create-locations"
import { openShowroomsStep } from "./steps/open-showrooms"

/** Opens one or more showrooms, all or none. Answers their ids; refusals as in its steps. */
export const openShowrooms = createWorkflow(
	"open-showrooms",
	({ showrooms, actor }: WorkflowData<{ showrooms: ShowroomInput[]; actor: Actor }>) => {
		const locationIds = createLocationsStep(showrooms)
		return new WorkflowResponse(openShowroomsStep({ showrooms, locationIds, actor }))
	},
)
