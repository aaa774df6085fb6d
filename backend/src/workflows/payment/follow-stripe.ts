import type { MedusaContainer } from "@medusajs/framework/types"
import { followFees } from "./stripe-fees"
import { followIntents } from "./stripe-intents"
import { followSentRefunds, sendCardRefunds } from "./stripe-refunds"

/** What of cards no webhook told and what no process could finish: cards that were charged, intents to be taken away, refunds to be sent and to be heard of, fees to be asked for. */
export async function followStripe(container: MedusaContainer): Promise<void> {
	await followIntents(container)
	await sendCardRefunds(container)
	await followSentRefunds(container)
	await followFees(container)
}
