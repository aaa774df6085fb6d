import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MarketError } from "../../../market-error"
import { FAIR_MODULE } from "../../../modules/fair"
import { type FairInput, fairInput } from "../../../modules/fair/fair-input"
import { wrongInput } from "../../../modules/fair/refusals"
import type FairModuleService from "../../../modules/fair/service"

/**
 * Writes the fair down as a draft with an empty ground of no size yet.
 *
 * @returns the fair's id
 * @throws MarketError invalid_input (422) with the wrong fields, fair_handle_taken (409)
 */
export const createFairStep = createStep(
	"fair-create",
	async (input: FairInput, { container }) => {
		const parsed = fairInput.safeParse(input)
		if (!parsed.success) throw wrongInput(parsed.error)
		const fairs = container.resolve<FairModuleService>(FAIR_MODULE)
		const fair = parsed.data
		const [namesake] = await fairs.listFairs({ handle: fair.handle })
		if (namesake) {
			throw new MarketError("fair_handle_taken", 409, { field: "handle", params: { handle: fair.handle } })
		}
		const created = await fairs.createFairs({
			...(fair.id ? { id: fair.id } : {}),
			code: fair.code,
			handle: fair.handle,
			name_vi: fair.nameVi,
			name_en: fair.nameEn,
			description_vi: fair.descriptionVi,
			description_en: fair.descriptionEn,
			state: "draft",
			applications_from: fair.applicationsFrom,
			applications_through: fair.applicationsThrough,
			starts_on: fair.startsOn,
			ends_on: fair.endsOn,
			opens_at: fair.opensAt,
			closes_at: fair.closesAt,
			ward_code: fair.wardCode,
			venue: fair.venue,
			quota: fair.quota,
			ground: { width: 0, height: 0, features: [] },
			poster_src: fair.posterSrc,
			demo: fair.demo,
		})
		return new StepResponse(created.id, created.id)
	},
	async (fairId, { container }) => {
		if (fairId) await container.resolve<FairModuleService>(FAIR_MODULE).deleteFairs(fairId)
	},
)
