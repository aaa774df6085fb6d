import { m } from "@ocop/messages"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { localeOf } from "~/platform/locale"
import { notFound, refusal } from "~/platform/refusal.server"

export const handle = { unlisted: true }

export const meta: MetaFunction = ({ location }) => [
	{ title: m.shop_refusal_not_found_title({}, { locale: localeOf(location.pathname) }) },
]

/** Addresses that no page has, and what the server refused before any route saw it. */
export function loader({ context }: LoaderFunctionArgs) {
	if (context.refusal) throw refusal(context.refusal.status, context.refusal.code)
	throw notFound()
}

/** A form sent to an address that no page has. */
export function action() {
	throw notFound()
}

export default function NotFound() {
	return null
}
