import type { MedusaContainer } from "@medusajs/framework/types"
import { oweMessages } from "./owe-messages"
import { sendOwed } from "./send-owed"

/** Whatever happened that somebody is to be told: it is owed, and what is owed is sent. */
export async function tellPeople(container: MedusaContainer): Promise<void> {
	await oweMessages(container)
	await sendOwed(container)
}
