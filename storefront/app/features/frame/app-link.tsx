import type { LinkProps } from "@ocop/ui"
import { Link } from "@remix-run/react"
import type { MouseEvent } from "react"
import { isOnline } from "./offline-bar"
import { holdsBack } from "./press-without-line"

/** Pages of one visitor: fetching them ahead would ask the backend for nothing. */
const PRIVATE = /^(\/en)?\/(gio-hang|thanh-toan|don-hang|tra-cuu-don)/

/**
 * A link that stays inside the application: navigates without a reload, fetches ahead when a finger or pointer comes near, and
 * crosses over softly where the browser can. Addresses with a query are searches and are not fetched ahead.
 */
export function AppLink({ href, children, ...rest }: LinkProps) {
	if (!href.startsWith("/"))
		return (
			<a href={href} {...rest}>
				{children}
			</a>
		)
	const ahead = !href.includes("?") && !PRIVATE.test(href)
	return (
		<Link to={href} prefetch={ahead ? "intent" : "none"} viewTransition onClick={stayWithoutLine} {...rest}>
			{children}
		</Link>
	)
}

function stayWithoutLine(event: MouseEvent<HTMLAnchorElement>) {
	if (holdsBack(event.currentTarget.href, isOnline())) event.preventDefault()
}
