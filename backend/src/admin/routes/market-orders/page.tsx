import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingBag } from "@medusajs/icons"
import { OrderList } from "../../market-orders/order-list"

export default function MarketOrdersRoute() {
	return <OrderList />
}

export const config = defineRouteConfig({
	label: "market_orders",
	translationNs: "ocop",
	icon: ShoppingBag,
	rank: 3,
})
