import type { MedusaContainer } from "@medusajs/framework/types"
import { followJournal } from "../../workflows/settlement/follow-journal"

export default async function run(container: MedusaContainer): Promise<void> {
	await followJournal(container)
}

export const config = { name: "settlement-follow-journal", schedule: "* * * * *" }
