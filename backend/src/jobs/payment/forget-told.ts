import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetTold } from "../../workflows/payment/forget-told"

export default async function run(container: MedusaContainer): Promise<void> {
	await forgetTold(container)
}

export const config = { name: "payment-forget-told", schedule: "41 3 * * *" }
