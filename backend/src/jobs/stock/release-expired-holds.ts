import type { MedusaContainer } from "@medusajs/framework/types"
import { releaseExpiredHolds } from "../../workflows/stock/release-expired-holds"

export default async function run(container: MedusaContainer): Promise<void> {
	await releaseExpiredHolds(container)
}

export const config = { name: "stock-release-expired-holds", schedule: "* * * * *" }
