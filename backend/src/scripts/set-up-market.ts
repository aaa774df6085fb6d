import type { ExecArgs } from "@medusajs/framework/types"
import { setUpMarket } from "../workflows/market/set-up-market"

/**
 * `medusa exec ./src/scripts/set-up-market.js`: makes Medusa ready to sell, in either mode; needed once before a live market
 * opens, harmless at every start. Prints the publishable key that the storefront speaks with.
 */
export default async function setUp({ container }: ExecArgs): Promise<void> {
	const { result } = await setUpMarket(container).run()
	process.stdout.write(`[market] publishable key ${result.publishableKey}\n`)
}
