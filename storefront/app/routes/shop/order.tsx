import { m } from "@ocop/messages"
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import type { PageHandle } from "~/features/frame/twin-links"
import { findOrder, readOrderCode } from "~/features/order/order.server"
import { OrderPage } from "~/features/order/order-page"
import { orderView } from "~/features/order/order-view.server"
import { privatePage } from "~/platform/cache.server"
import { localeOf, localePath } from "~/platform/locale"
import { ownHeaders } from "~/platform/page-headers"
import { pageTitle } from "~/platform/page-title"
import { orRefuse, refusal, spendOrRefuse } from "~/platform/refusal.server"
import { orderKeyOf, rememberOrder } from "~/platform/session.server"

const TOKEN = /^[A-Za-z0-9_-]{16,64}$/

export const handle: PageHandle = { unlisted: true }
export const headers = ownHeaders

export const meta: MetaFunction = ({ location }) => {
	const locale = localeOf(location.pathname)
	return pageTitle(m.checkout_order_title({}, { locale }), locale)
}

/** The secret link (`?khoa=`) opens an order once and leaves a cookie that opens it from then on, without the secret in sight. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const url = new URL(request.url)
	const locale = localeOf(url.pathname)
	const code = readOrderCode(params.code)
	if (code === null) throw refusal(404, "order_locked")

	const token = url.searchParams.get("khoa")
	if (token !== null) {
		await spendOrRefuse(context, "lookup")
		const key = { code, token }
		const order = TOKEN.test(token) ? await orRefuse(findOrder(key)) : null
		if (!order) throw refusal(404, "order_locked")
		return redirect(localePath(`/don-hang/${code}`, locale), {
			status: 303,
			headers: { "Set-Cookie": await rememberOrder(request, key), "Cache-Control": "no-store" },
		})
	}

	const key = await orderKeyOf(request, code)
	const order = key && (await orRefuse(findOrder(key)))
	if (!order) throw refusal(404, "order_locked")
	const secretPath = localePath(`/don-hang/${code}?khoa=${"token" in key ? key.token : ""}`, locale)
	return privatePage({
		order: orderView(order, locale),
		justPlaced: url.searchParams.get("moi") === "1",
		secretLink: "token" in key ? new URL(secretPath, context.origin).href : null,
	})
}

export default function Order() {
	return <OrderPage {...useLoaderData<typeof loader>()} />
}
