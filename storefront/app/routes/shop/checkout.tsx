import { m } from "@ocop/messages"
import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readCart } from "~/features/cart/cart.server"
import { answerCheckout, answerRepeatedPlacing } from "~/features/checkout/answer-form.server"
import { CheckoutPage } from "~/features/checkout/checkout-page"
import { checkoutView } from "~/features/checkout/checkout-view.server"
import type { PageHandle } from "~/features/frame/twin-links"
import { privatePage } from "~/platform/cache.server"
import { readForm } from "~/platform/form-data.server"
import { localeOf, localePath } from "~/platform/locale"
import { ownHeaders } from "~/platform/page-headers"
import { pageTitle } from "~/platform/page-title"
import { orRefuse } from "~/platform/refusal.server"
import { readCartCookie } from "~/platform/session.server"

export const handle: PageHandle = { unlisted: true }
export const headers = ownHeaders

export const meta: MetaFunction = ({ location }) => {
	const locale = localeOf(location.pathname)
	return pageTitle(m.checkout_title({}, { locale }), locale)
}

export async function loader({ request }: LoaderFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const { cartId } = await readCartCookie(request)
	const cart = cartId === null ? null : await orRefuse(readCart(cartId))
	if (!cart || cart.pieces === 0) throw redirect(localePath("/gio-hang", locale))
	return privatePage(checkoutView(cart, locale))
}

export async function action({ request, context }: ActionFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const { cartId } = await readCartCookie(request)
	const cart = cartId === null ? null : await orRefuse(readCart(cartId))
	const form = await readForm(request)
	if (cart && cart.pieces > 0) return answerCheckout(request, context, cart, form, locale)
	const repeated = cartId === null ? null : await answerRepeatedPlacing(request, cartId, form, locale)
	throw repeated ?? redirect(localePath("/gio-hang", locale), 303)
}

export default function Checkout() {
	return (
		<CheckoutPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />
	)
}
