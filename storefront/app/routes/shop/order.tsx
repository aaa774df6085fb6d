import { m } from "@ocop/messages"
import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node"
import {
	type ClientActionFunctionArgs,
	type ClientLoaderFunctionArgs,
	type ShouldRevalidateFunction,
	useActionData,
	useLoaderData,
} from "@remix-run/react"
import { unlessLost, useLastLoaded } from "~/features/frame/lost-line"
import type { PageHandle } from "~/features/frame/twin-links"
import { answerOrderForm, type OrderAnswer } from "~/features/order/answer-order-form.server"
import { findOrder, readOrderCode } from "~/features/order/order.server"
import { ORDER_ACTS, ORDER_FORM } from "~/features/order/order-form"
import { OrderPage } from "~/features/order/order-page"
import { orderView } from "~/features/order/order-view.server"
import { backFromBank } from "~/features/payment/back-from-bank.server"
import { orderStamp } from "~/features/payment/order-stamp.server"
import { paymentView, phaseOf } from "~/features/payment/payment-view.server"
import { readAccountTyped } from "~/features/payment/refund-account-fields"
import { privatePage } from "~/platform/cache.server"
import { marketClock } from "~/platform/clock.server"
import { readForm } from "~/platform/form-data.server"
import { localeOf, localePath } from "~/platform/locale"
import { CARD_SCRIPT_HEADER, ownHeaders } from "~/platform/page-headers"
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
	await backFromBank(url, code, key, locale)
	const order = key && (await orRefuse(findOrder(key)))
	if (!order) throw refusal(404, "order_locked")
	const byLink = "token" in key
	const secretPath = localePath(`/don-hang/${code}?khoa=${byLink ? key.token : ""}`, locale)
	const now = marketClock.now()
	const payment = paymentView(order, byLink, locale, now)
	return privatePage(
		{
			order: orderView(order, locale),
			justPlaced: url.searchParams.get("moi") === "1",
			asking: url.searchParams.has(ORDER_FORM.ask),
			secretLink: byLink ? new URL(secretPath, context.origin).href : null,
			payment: payment && {
				payment,
				stamp: orderStamp(order, phaseOf(order.payment, now)),
				unconfirmed: url.searchParams.has(ORDER_FORM.unconfirmed),
				accountTaken: url.searchParams.has(ORDER_FORM.accountTaken),
			},
		},
		payment?.card ? { headers: { [CARD_SCRIPT_HEADER]: payment.card.scriptUrl } } : {},
	)
}

/** For a browser that holds the order's secret link. The lookup by phone opens it and changes nothing of it. */
export async function action({ params, request }: ActionFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const code = readOrderCode(params.code)
	const key = code && (await orderKeyOf(request, code))
	const form = await readForm(request)
	if (!key || !("token" in key)) throw refusal(404, "order_locked")
	return answerOrderForm(key, form, locale)
}

/** A press that gets no answer leaves the page as it is, and says so at the form that was pressed. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const form = await request.clone().formData()
	return unlessLost(
		() => serverAction<typeof action>(),
		(): OrderAnswer => {
			const act = form.get(ORDER_FORM.act)
			if (act === ORDER_ACTS.check) return { check: m.payment_check_dropped({}, { locale }) }
			if (act === ORDER_ACTS.account)
				return {
					account: {
						typed: readAccountTyped(form),
						errors: {},
						problem: m.payment_account_dropped({}, { locale }),
					},
				}
			return { cancel: { problem: m.order_cancel_dropped({}, { locale }), unknown: true } }
		},
	)
}

/** A parcel that was confirmed meanwhile is shown so; where nobody could be asked, asking anew would bring nothing either. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
	actionStatus,
	actionResult,
	defaultShouldRevalidate,
}) => {
	if (actionStatus === 409) return true
	return actionResult ? false : defaultShouldRevalidate
}

/** While money is awaited the page reads itself anew; when no answer comes, it keeps what it showed. */
export function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
	return unlessLost(
		() => serverLoader<typeof loader>(),
		() => null,
	)
}

export default function Order() {
	const { payment, ...shown } = useLastLoaded(useLoaderData<typeof clientLoader>())
	const answer = useActionData<OrderAnswer>()
	return (
		<OrderPage
			{...shown}
			outcome={answer?.cancel ?? null}
			payment={payment && { ...payment, account: answer?.account ?? null, problem: answer?.check ?? null }}
		/>
	)
}
