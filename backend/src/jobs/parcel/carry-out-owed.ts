import type { MedusaContainer } from "@medusajs/framework/types"
import { carryOutOwed } from "../../workflows/parcel/carry-out-owed"

export default async function run(container: MedusaContainer): Promise<void> {
	await carryOutOwed(container)
}

export const config = { name: "carry-out-owed-parcels", schedule: "* * * * *" }
