import { m } from "@ocop/messages"
import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node"
import {
	type ClientActionFunctionArgs,
	type ShouldRevalidateFunction,
	useActionData,
	useLoaderData,
} from "@remix-run/react"
import { unlessLost } from "~/features/frame/lost-line"
import type { PageHandle } from "~/features/frame/twin-links"
import { type CancelOutcome, cancelOrder } from "~/features/order/cancel-order.server"
import { findOrder, readOrderCode } from "~/features/order/order.server"
import { ORDER_ACTS, ORDER_FORM } from "~/features/order/order-form"
import { OrderPage } from "~/features/order/order-page"
import { orderView } from "~/features/order/order-view.server"
import { privatePage } from "~/platform/cache.server"
import { readForm } from "~/platform/form-data.server"
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
		asking: url.searchParams.has(ORDER_FORM.ask),
		secretLink: "token" in key ? new URL(secretPath, context.origin).href : null,
	})
}

/** Cancels the order, for a browser that holds its secret link. The lookup by phone opens it and does not cancel it. */
export async function action({ params, request }: ActionFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const code = readOrderCode(params.code)
	const key = code && (await orderKeyOf(request, code))
	const form = await readForm(request)
	if (!key || !("token" in key)) throw refusal(404, "order_locked")
	if (form.get(ORDER_FORM.act) !== ORDER_ACTS.cancel) throw refusal(422, "invalid_input")
	return cancelOrder(key, locale)
}

/** A press that gets no answer leaves the page as it is, and says that nobody knows. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	return unlessLost(
		() => serverAction<typeof action>(),
		(): CancelOutcome => ({ problem: m.order_cancel_dropped({}, { locale }), unknown: true }),
	)
}

/** A parcel that was confirmed meanwhile is shown so; where nobody could be asked, asking anew would bring nothing either. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
	actionStatus,
	actionResult,
	defaultShouldRevalidate,
}) => {
	if (actionStatus === 409) return true
	return actionResult?.problem ? false : defaultShouldRevalidate
}

export default function Order() {
	const outcome = useActionData<CancelOutcome>() ?? null
	return <OrderPage {...useLoaderData<typeof loader>()} outcome={outcome} />
}
