import type { MedusaContainer } from "@medusajs/framework/types"
import { carryCertificationActs } from "../../workflows/certification/carry-acts"

export default async function carryActs(container: MedusaContainer): Promise<void> {
	await carryCertificationActs(container).run()
}

export const config = { name: "carry-certification-acts", schedule: "* * * * *" }
