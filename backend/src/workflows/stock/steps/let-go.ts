import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import { STOCK_MODULE } from "../../../modules/stock"
import type StockModuleService from "../../../modules/stock/service"
import type { LetGo } from "../../../modules/stock/service"
import { isCartId, openCart } from "../../../shopping/cart-rows"
import { heldItemsOf } from "../../../shopping/held-items"

/** A cart whose hold was let go; `released` is null when it held nothing. */
interface Released {
	cartId: string
	released: (Pick<LetGo, "key" | "addressHash" | "phoneHash"> & { until: string }) | null
}

/**
 * Lets go of what a cart holds; without a key, of whatever it is. Taken back, the cart holds its goods again.
 *
 * @returns what was let go, for holdAgainStep, or null
 */
export const letGoStep = createStep(
	"let-go-of-goods",
	async ({ cartId, key }: { cartId: string; key: string | null }, { container }) => {
		const stock = container.resolve<StockModuleService>(STOCK_MODULE)
		const held = isCartId(cartId) ? await stock.letGo({ cartId, key, at: marketClock.now() }) : null
		const released: Released["released"] = held && { ...held, until: held.until.toISOString() }
		return new StepResponse(released, { cartId, released })
	},
	async (before, { container }) => {
		if (before) await holdAgain(container, before)
	},
)

/** Holds a cart's goods again after its lines have changed, for what is left of its time. A cart that held nothing goes on so. */
export const holdAgainStep = createStep("hold-goods-again", async (before: Released, { container }) => {
	await holdAgain(container, before)
	return new StepResponse(undefined)
})

/** Whether it can be held makes no difference to the change of the cart. */
async function holdAgain(container: MedusaContainer, { cartId, released }: Released): Promise<void> {
	if (released === null) return
	const at = marketClock.now()
	const until = new Date(released.until)
	// It ran out while its cart was changed.
	if (until <= at) return
	try {
		await container.resolve<StockModuleService>(STOCK_MODULE).holdForCart({
			cartId,
			key: released.key,
			items: await heldItemsOf(container, await openCart(container, cartId)),
			visitor: { addressHash: released.addressHash, phoneHash: released.phoneHash },
			at,
			until,
		})
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error)
		container.resolve(ContainerRegistrationKeys.LOGGER).warn(`[stock] a cart is not held again: ${reason}`)
	}
}
