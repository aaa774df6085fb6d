import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { LedgerView } from "../../ledger/ledger-view"

export default function LedgerRoute() {
	return <LedgerView />
}

export const config = defineRouteConfig({
	label: "ledger",
	translationNs: "ocop",
	icon: BookOpen,
	rank: 4,
})
