import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { PARCEL_MODULE } from "../../modules/parcel"
import type ParcelModuleService from "../../modules/parcel/service"
import { registerPlacedOrder } from "./register-placed-order"

const orderRows = z.array(z.object({ id: z.string() }))
const LATEST = 500

/**
 * Registers orders that a process left without their code and parcels when it was killed (invariant 19). The newest are looked at: an older
 * gap would have been closed by an earlier run.
 *
 * @returns how many were registered
 */
export async function registerMissingOrders(container: MedusaContainer): Promise<number> {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "order",
		fields: ["id"],
		pagination: { take: LATEST, order: { created_at: "DESC" } },
	})
	const missing = await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.unregisteredOf(orderRows.parse(data).map((order) => order.id))
	let registered = 0
	for (const orderId of missing) {
		const { errors } = await registerPlacedOrder(container).run({ input: { orderId }, throwOnError: false })
		// One that was made elsewhere (in the admin) has no plan to register from; it does not hold up the others.
		if (errors.length === 0) registered++
	}
	return registered
}
