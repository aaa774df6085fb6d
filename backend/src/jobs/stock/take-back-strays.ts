import type { MedusaContainer } from "@medusajs/framework/types"
import { takeBackStrays } from "../../workflows/stock/take-back-strays"

export default async function run(container: MedusaContainer): Promise<void> {
	await takeBackStrays(container)
}

export const config = { name: "stock-take-back-strays", schedule: "* * * * *" }
