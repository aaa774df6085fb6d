import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PARCEL_MODULE } from "../../modules/parcel"
import type ParcelModuleService from "../../modules/parcel/service"
import { reasonOf } from "../../reason-of"
import { carryOutParcels } from "./carry-out-parcels"
import { TURN_SECONDS } from "./steps/take-turn"

const MOST_AT_ONCE = 100

/**
 * Carries out what killed processes and failures left of parcels that moved on (invariant 19), one order after another. What fails for one is logged, stays owed and
 * does not hold up the others.
 *
 * @returns of how many orders everything is carried out now
 */
export async function carryOutOwed(container: MedusaContainer): Promise<number> {
	const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE)
	const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
	const failed: string[] = []
	const holder = `reconciler:${randomUUID()}`
	let done = 0
	for (let taken = 0; taken < MOST_AT_ONCE; taken++) {
		const placedOrderId = await parcels.takeOwedTurn({ holder, seconds: TURN_SECONDS })
		if (placedOrderId === null) break
		try {
			await carryOutParcels(container).run({ input: { placedOrderId, holder } })
			done++
			logger.info(`[parcels] what was owed for ${placedOrderId} is carried out`)
		} catch (error) {
			logger.error(`[parcels] what is owed for ${placedOrderId} failed again: ${reasonOf(error)}`)
			failed.push(placedOrderId)
			// Kept until the end, or this run would take it again.
			await parcels.takeTurn(placedOrderId, { holder, seconds: TURN_SECONDS })
		}
	}
	for (const placedOrderId of failed) await parcels.giveTurnBack(placedOrderId, holder)
	return done
}
