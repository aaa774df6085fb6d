import type { MedusaContainer } from "@medusajs/framework/types"
import { followStripe } from "../../workflows/payment/follow-stripe"

export default async function run(container: MedusaContainer): Promise<void> {
	await followStripe(container)
}

export const config = { name: "payment-follow-stripe", schedule: "* * * * *" }
