import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReceiptPercent } from "@medusajs/icons"
import { RefundList } from "../../payments/refund-list"

export default function RefundsRoute() {
	return <RefundList />
}

export const config = defineRouteConfig({
	label: "refunds",
	translationNs: "ocop",
	icon: ReceiptPercent,
	rank: 3.2,
})
