import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUturnLeft } from "@medusajs/icons"
import { RefundList } from "../../payments/refund-list"

export default function RefundsRoute() {
	return <RefundList />
}

export const config = defineRouteConfig({
	label: "refunds",
	translationNs: "ocop",
	icon: ArrowUturnLeft,
	rank: 3.2,
})
