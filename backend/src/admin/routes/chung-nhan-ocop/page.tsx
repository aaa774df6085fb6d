import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { RegisterList } from "../../register/register-list"

export default function RegisterRoute() {
	return <RegisterList />
}

export const config = defineRouteConfig({
	label: "register",
	translationNs: "ocop",
	icon: DocumentText,
	rank: 1,
})
