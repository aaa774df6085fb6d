import type { MedusaContainer } from "@medusajs/framework/types"
import { mendPayments } from "../../workflows/payment/mend-payments"

export default async function run(container: MedusaContainer): Promise<void> {
	await mendPayments(container)
}

export const config = { name: "mend-payments", schedule: "* * * * *" }
