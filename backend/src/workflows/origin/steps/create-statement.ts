import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORIGIN_MODULE } from "../../../modules/origin"
import type OriginModuleService from "../../../modules/origin/service"
import type { OriginInput } from "../../../modules/origin/statement"

export const createStatementStep = createStep(
	"create-origin-statement",
	async (origin: OriginInput, { container }) => {
		const [id] = await container.resolve<OriginModuleService>(ORIGIN_MODULE).stateMany([origin])
		if (!id) throw new Error("stateMany answers one id for each statement")
		return new StepResponse(id, id)
	},
	async (id, { container }) => {
		if (id) await container.resolve<OriginModuleService>(ORIGIN_MODULE).deleteOriginStatements(id)
	},
)
