import type { MedusaContainer } from "@medusajs/framework/types"
import { registerMissingOrders } from "../../workflows/order/register-missing-orders"

export default async function run(container: MedusaContainer): Promise<void> {
	await registerMissingOrders(container)
}

export const config = { name: "register-missing-orders", schedule: "* * * * *" }
