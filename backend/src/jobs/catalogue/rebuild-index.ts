import type { MedusaContainer } from "@medusajs/framework/types"
import { listingIndex } from "../../catalogue/listing-index"

/** Once a night nothing is taken for granted: not stamps, not ties between rows that carry none. */
export default async function rebuildIndex(container: MedusaContainer): Promise<void> {
	await listingIndex.rebuild(container)
}

export const config = { name: "catalogue-rebuild-index", schedule: "17 20 * * *" }
