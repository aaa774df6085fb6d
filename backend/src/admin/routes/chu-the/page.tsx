import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { ProducerList } from "../../producers/producer-list"

export default function ProducersRoute() {
	return <ProducerList />
}

export const config = defineRouteConfig({
	label: "producers",
	translationNs: "ocop",
	icon: Users,
	rank: 2,
})
