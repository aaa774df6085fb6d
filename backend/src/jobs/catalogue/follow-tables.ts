import type { MedusaContainer } from "@medusajs/framework/types"
import { listingIndex } from "../../catalogue/listing-index"

/** No event is needed for the catalogue to be right; this is how late it can be without one (invariant 19). */
export default async function followTables(container: MedusaContainer): Promise<void> {
	await listingIndex.catchUp(container)
}

export const config = { name: "catalogue-follow-tables", schedule: "* * * * *" }
