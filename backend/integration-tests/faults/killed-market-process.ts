import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { startApp } from "@medusajs/test-utils"
import { z } from "zod"
import { isMarketError } from "../../src/market-error"
import { placeCart } from "../../src/shopping/placed-order"
import { readPlacingForm } from "../../src/shopping/placing-form"
import { onStep } from "./step-faults"

/** The other process of OtherMarket (killed-market.ts): it does what it is told by messages. */

const press = z.object({ cartId: z.string(), body: z.looseObject({}) })
const order = z.union([
	z.object({ place: z.array(press) }),
	z.object({ stop: z.array(press.extend({ workflow: z.string(), step: z.string() })) }),
])

function tell(message: object): void {
	process.send?.(message)
}

async function outcomeOf(container: MedusaContainer, { cartId, body }: z.infer<typeof press>) {
	try {
		await placeCart(container, cartId, readPlacingForm(body), true)
		return { code: null, params: {} }
	} catch (error) {
		if (isMarketError(error)) return { code: error.code, params: { ...error.params } }
		return { code: "unknown", params: { reason: error instanceof Error ? error.message : String(error) } }
	}
}

startApp({ cwd: join(__dirname, "../..") }).then(({ container }) => {
	process.on("message", async (message) => {
		const told = order.parse(message)
		if ("place" in told) {
			tell({ outcomes: await Promise.all(told.place.map((each) => outcomeOf(container, each))) })
			return
		}
		const stopped = []
		for (const { workflow, step, ...pressed } of told.stop) {
			const standsStill = new Promise<boolean>((resolve) => {
				onStep({ workflow, step }, "before", () => {
					resolve(true)
					return new Promise(() => undefined)
				})
				void outcomeOf(container, pressed).then(() => resolve(false))
			})
			stopped.push({ workflow, step, reached: await standsStill })
			// Who stands still keeps the goods locked in this process; the next one wants the same.
			await container.resolve(Modules.LOCKING).releaseAll()
		}
		tell({ stopped })
		// The message is on its way before the end.
		setTimeout(() => process.kill(process.pid, "SIGKILL"), 100)
	})
	tell({ ready: true })
})
