import { orderCodeIn, parsePhone } from "@ocop/domain"
import { m } from "@ocop/messages"
import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useActionData } from "@remix-run/react"
import type { PageHandle } from "~/features/frame/twin-links"
import { findOrder, readOrderCode } from "~/features/order/order.server"
import { OrderLookupPage } from "~/features/order/order-lookup-page"
import { privatePage } from "~/platform/cache.server"
import { readForm } from "~/platform/form-data.server"
import { localeOf, localePath } from "~/platform/locale"
import { ownHeaders } from "~/platform/page-headers"
import { pageTitle } from "~/platform/page-title"
import { orRefuse, spendOrRefuse } from "~/platform/refusal.server"
import { rememberOrder } from "~/platform/session.server"

const TYPED_MAX = 60

export const handle: PageHandle = { unlisted: true }
export const headers = ownHeaders

export const meta: MetaFunction = ({ location }) => {
	const locale = localeOf(location.pathname)
	return pageTitle(m.checkout_lookup_title({}, { locale }), locale)
}

/** Phone and code together open an order; a wrong pair is the same answer, whichever part is wrong. */
export async function action({ request, context }: ActionFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const form = await readForm(request)
	const typed = { code: typedText(form.get("ma")), phone: typedText(form.get("dien-thoai")) }
	const code = orderCodeIn(typed.code) ?? readOrderCode(typed.code)
	const phone = parsePhone(typed.phone)
	const errors = {
		code: code === null ? m.checkout_lookup_code_wrong({}, { locale }) : undefined,
		phone: phone === null ? m.checkout_error_phone({}, { locale }) : undefined,
	}
	if (code === null || phone === null) return privatePage({ typed, errors, unknown: false }, { status: 422 })
	await spendOrRefuse(context, "lookup")
	const order = await orRefuse(findOrder({ code, phone }))
	if (!order) return privatePage({ typed, errors, unknown: true }, { status: 404 })
	return redirect(localePath(`/don-hang/${order.code}`, locale), {
		status: 303,
		headers: { "Set-Cookie": await rememberOrder(request, { code: order.code, phone }) },
	})
}

export default function OrderLookup() {
	return <OrderLookupPage answer={useActionData<typeof action>() ?? null} />
}

function typedText(value: FormDataEntryValue | null): string {
	return typeof value === "string" ? value.slice(0, TYPED_MAX) : ""
}
