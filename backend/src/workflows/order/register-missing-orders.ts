import { randomUUID } from "node:crypto"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { marketClock } from "../../../clock"
import { PARCEL_MODULE } from "../../modules/parcel"
import type ParcelModuleService from "../../modules/parcel/service"
import { STOCK_MODULE } from "../../modules/stock"
import type StockModuleService from "../../modules/stock/service"
import { reasonOf } from "../../reason-of"
import { registerPlacedOrder } from "./register-placed-order"
import { drawUntilFree } from "./steps/draw-code"
import { settleOrder } from "./steps/find-order"

const placedByUs = z.object({
	id: z.string(),
	metadata: z.object({ placing: z.object({ cart_id: z.string() }) }),
})
const LATEST = 500
const MOST_AT_ONCE = 100
// Longer than mending one cart takes: no more than one turn is held at a time, so none lapses while others are mended.
const HELD_SECONDS = 60

type Placing = Parameters<typeof settleOrder>[1]

/**
 * Ends what killed processes left of orders (invariant 19): an attempt that got as far as an order is registered with its code, its parcels
 * and what follows from it, one that was left half made is undone, and the shopper finds the cart as it was. Each for itself, and each is
 * logged.
 *
 * @returns how many were registered or undone
 */
export async function registerMissingOrders(container: MedusaContainer): Promise<number> {
	const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE)
	const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
	const turn = { holder: `reconciler:${randomUUID()}`, seconds: HELD_SECONDS }
	const failed: string[] = []
	let mended = 0
	const mend = async (placing: Placing) => {
		const outcome = await guarded(logger, `cart of order ${placing.code}`, () =>
			mendPlacing(container, placing, turn.holder),
		)
		if (outcome === "failed") failed.push(placing.cartId)
		if (outcome === "mended") mended++
	}
	for (let taken = 0; taken < MOST_AT_ONCE; taken++) {
		const placing = await parcels.claimAbandoned(turn)
		if (!placing) break
		await mend(placing)
	}
	// Their placing ended or never began, and yet they are not registered: they are looked at like any other before they are trusted.
	for (const { cartId } of await unregistered(container, parcels)) {
		const code = await drawUntilFree((drawn) => parcels.claimPlacing({ cartId, ...turn }, drawn))
		if (code !== null) await mend({ cartId, code })
	}
	// Not before the end, or this run would take them again. The shopper's next press need not wait for the turn to lapse.
	for (const cartId of failed) await parcels.releasePlacing({ cartId, holder: turn.holder, open: true })
	return mended
}

/** Only for who holds the cart's turn. */
async function mendPlacing(
	container: MedusaContainer,
	placing: Placing,
	holder: string,
): Promise<"mended" | "nothing"> {
	const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
	const { orderId, undone } = await settleOrder(container, placing)
	if (undone) logger.warn(`[orders] ${undone} was left half made and is undone`)
	if (orderId) {
		await registerPlacedOrder(container).run({ input: { orderId } })
		logger.info(`[orders] ${orderId} was left without its registration or what follows it, and has them now`)
	}
	if (!orderId) {
		const abandoned = { cartId: placing.cartId, at: marketClock.now() }
		await container.resolve<StockModuleService>(STOCK_MODULE).letGoOfOrder(abandoned)
	}
	await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.releasePlacing({ cartId: placing.cartId, holder, open: false })
	return orderId || undone ? "mended" : "nothing"
}

/** Orders of ours without their code and parcels, however that came about. The newest: an older gap was closed by an earlier run. */
async function unregistered(container: MedusaContainer, parcels: ParcelModuleService) {
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

/** What fails for one does not hold up the others; it stays as it is for the next run. */
async function guarded<Outcome>(
	logger: Logger,
	subject: string,
	mend: () => Promise<Outcome>,
): Promise<Outcome | "failed"> {
	try {
		return await mend()
	} catch (error) {
		logger.error(`[orders] ${subject} could not be mended: ${reasonOf(error)}`)
		return "failed"
	}
}
