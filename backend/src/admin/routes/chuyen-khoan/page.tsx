import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { TransferList } from "../../payments/transfer-list"
import { UnhandledEvents } from "../../payments/unhandled-events"

export default function TransfersRoute() {
	return (
		<div className="flex flex-col gap-y-3">
			<TransferList />
			<UnhandledEvents />
		</div>
	)
}

export const config = defineRouteConfig({
	label: "transfers",
	translationNs: "ocop",
	icon: CreditCard,
	rank: 3.1,
})
