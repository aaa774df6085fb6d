import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { type ParcelParty, type ParcelState, parcelStatesBefore } from "@ocop/domain"
import { marketClock } from "../../../../clock"
import type { Act, Actor } from "../../../act"
import { MarketError } from "../../../market-error"
import { PARCEL_MODULE } from "../../../modules/parcel"
import type ParcelModuleService from "../../../modules/parcel/service"
import { announceAct } from "../../journal/announce-act"

/** Somebody moves a parcel on. */
export interface ParcelAct {
	parcelId: string
	actor: Actor
	/** A reason or a remark; the shopper reads it. */
	note?: string | null
	/** Of a hand-over: to whom, and under which number. */
	carriage?: { carrier: string | null; tracking: string | null }
	/** Of a return: the goods can be sold again. */
	backOnShelf?: boolean
}

/** What stands after it. `changed`: false when it was so before. */
export interface MovedParcels {
	placedOrderId: string
	state: ParcelState
	changed: boolean
}

/** The input of a step that moves a parcel to a state. */
export function advancing(input: WorkflowData<ParcelAct>, to: ParcelState) {
	return transform({ input, to }, ({ input, to }) => ({ ...input, to }))
}

/**
 * No compensation: state, event and act stand together, and what follows from them is carried out now or by the reconciler.
 *
 * @throws MarketError 403 for who may not do this; 404; 409 that says where the parcel stands
 */
export const advanceParcelStep = createStep(
	"advance-parcel",
	async (input: ParcelAct & { to: ParcelState }, { container }) => {
		const { parcelId, to, actor, note = null, carriage, backOnShelf } = input
		const advanced = await container.resolve<ParcelModuleService>(PARCEL_MODULE).advance(parcelId, to, {
			from: mayMoveFrom(to, actor),
			at: marketClock.now(),
			actor,
			note,
			carriage,
			backOnShelf,
		})
		await announceAll(container, advanced.acts)
		return new StepResponse<MovedParcels>({
			placedOrderId: advanced.parcels[0]?.placedOrderId ?? "",
			state: to,
			changed: advanced.acts.length > 0,
		})
	},
)

/** @throws MarketError 403 when that actor never moves a parcel there */
export function mayMoveFrom(to: ParcelState, actor: Actor): ParcelState[] {
	const party = PARTIES[actor.type]
	const from = party ? parcelStatesBefore(to, party) : []
	if (from.length === 0) throw new MarketError("role_not_allowed", 403)
	return from
}

/** Which hand of the domain an actor is; others have none in parcels. */
const PARTIES: Partial<Record<Actor["type"], ParcelParty>> = {
	operator: "operator",
	shopper: "shopper",
	system: "market",
}

export async function announceAll(container: MedusaContainer, acts: readonly Act[]): Promise<void> {
	for (const act of acts) await announceAct(container, act)
}
