import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"

const REGISTER = "/chung-nhan-ocop"
/** Where the dashboard goes when nobody asked for a page. */
const NOWHERE_IN_PARTICULAR: unknown[] = [undefined, "/", "/orders"]

/**
 * After a login the dashboard opens the orders, which the programme office may not see. Both roles may see the register, so a login that was
 * not sent here by another page leads there.
 */
export default function FirstPage() {
	const { state } = useLocation()
	const navigate = useNavigate()
	const undirected = NOWHERE_IN_PARTICULAR.includes(state?.from?.pathname)
	useEffect(() => {
		if (undirected) navigate(".", { replace: true, state: { from: { pathname: REGISTER } } })
	}, [undirected, navigate])
	return null
}

export const config = defineWidgetConfig({ zone: "login.before" })
