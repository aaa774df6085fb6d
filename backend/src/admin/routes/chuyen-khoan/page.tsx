import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { TransferList } from "../../payments/transfer-list"

export default function TransfersRoute() {
	return <TransferList />
}

export const config = defineRouteConfig({
	label: "transfers",
	translationNs: "ocop",
	icon: CreditCard,
	rank: 3.1,
})
