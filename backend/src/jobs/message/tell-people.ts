import type { MedusaContainer } from "@medusajs/framework/types"
import { tellPeople } from "../../workflows/message/tell-people"

export default async function run(container: MedusaContainer): Promise<void> {
	await tellPeople(container)
}

export const config = { name: "message-tell-people", schedule: "* * * * *" }
