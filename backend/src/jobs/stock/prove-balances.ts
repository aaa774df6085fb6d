import type { MedusaContainer } from "@medusajs/framework/types"
import { proveBalances } from "../../workflows/stock/prove-balances"

export default async function run(container: MedusaContainer): Promise<void> {
	await proveBalances(container)
}

export const config = { name: "stock-prove-balances", schedule: "41 19 * * *" }
