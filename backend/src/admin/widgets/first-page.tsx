import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"

const REGISTER = "/chung-nhan-ocop"

/**
 * After a login the dashboard opens the orders, which the programme office may not see. Both roles may see the register, so a login that was
 * not sent here by another page leads there.
 */
export default function FirstPage() {
	const { state } = useLocation()
	const navigate = useNavigate()
	const comesFromAPage = Boolean(state?.from)
	useEffect(() => {
		if (!comesFromAPage) navigate(".", { replace: true, state: { from: { pathname: REGISTER } } })
	}, [comesFromAPage, navigate])
	return null
}

export const config = defineWidgetConfig({ zone: "login.before" })
