import { randomUUID } from "node:crypto"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { PARCEL_MODULE } from "../../modules/parcel"
import type ParcelModuleService from "../../modules/parcel/service"
import { registerPlacedOrder } from "./register-placed-order"
import { settleOrder } from "./steps/find-order"

const placedByUs = z.object({
	id: z.string(),
	metadata: z.object({ placing: z.object({ cart_id: z.string() }) }),
})
const LATEST = 500
const MOST_AT_ONCE = 100
const HELD_SECONDS = 60

/**
 * Ends what killed processes left of orders (invariant 19): an attempt that got as far as an order is registered with its code and
 * parcels, one that was left half made is undone, and the shopper finds the cart as it was. Each for itself, and each is logged.
 *
 * @returns how many were registered or undone
 */
export async function registerMissingOrders(container: MedusaContainer): Promise<number> {
	const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE)
	const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
	const holder = `reconciler:${randomUUID()}`
	let mended = 0
	for (const placing of await parcels.claimAbandoned({ holder, seconds: HELD_SECONDS, most: MOST_AT_ONCE })) {
		const outcome = await guarded(logger, `cart of order ${placing.code}`, async () => {
			const { orderId, undone } = await settleOrder(container, placing)
			if (undone) logger.warn(`[orders] ${undone} was left half made and is undone`)
			if (orderId) await register(container, logger, orderId)
			await parcels.releasePlacing({ cartId: placing.cartId, holder, open: false })
			return orderId !== null || undone !== null
		})
		if (outcome) mended++
	}
	for (const orderId of await unregistered(container, parcels)) {
		if (await guarded(logger, orderId, () => register(container, logger, orderId))) mended++
	}
	return mended
}

/** Orders of ours without their code and parcels, however that came about. The newest: an older gap was closed by an earlier run. */
async function unregistered(container: MedusaContainer, parcels: ParcelModuleService): Promise<string[]> {
	const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "order",
		fields: ["id", "metadata"],
		pagination: { take: LATEST, order: { created_at: "DESC" } },
	})
	// One that was made elsewhere (in the admin) has no plan to register from.
	const ours = data.flatMap((row) => {
		const order = placedByUs.safeParse(row).data
		return order ? [{ id: order.id, cartId: order.metadata.placing.cart_id }] : []
	})
	return await parcels.unregisteredOf(ours)
}

async function register(container: MedusaContainer, logger: Logger, orderId: string): Promise<true> {
	await registerPlacedOrder(container).run({ input: { orderId } })
	logger.info(`[orders] ${orderId} was left without its code and parcels and has them now`)
	return true
}

/** What fails for one does not hold up the others; it stays as it is for the next run. */
async function guarded(logger: Logger, subject: string, mend: () => Promise<boolean>): Promise<boolean> {
	try {
		return await mend()
	} catch (error) {
		logger.error(`[orders] ${subject} could not be mended: ${reasonOf(error)}`)
		return false
	}
}

/** A workflow throws what it has written down and read again, which is no Error any more. */
function reasonOf(error: unknown): string {
	return typeof error === "object" && error !== null && "message" in error
		? String(error.message)
		: String(error)
}
