import { m } from "@ocop/messages"
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readCart } from "~/features/cart/cart.server"
import { CartPage } from "~/features/cart/cart-page"
import { cartView } from "~/features/cart/cart-view.server"
import { changeLine } from "~/features/cart/change-line.server"
import type { PageHandle } from "~/features/frame/twin-links"
import { privatePage } from "~/platform/cache.server"
import { readForm } from "~/platform/form-data.server"
import { localeOf } from "~/platform/locale"
import { ownHeaders } from "~/platform/page-headers"
import { pageTitle } from "~/platform/page-title"
import { orRefuse } from "~/platform/refusal.server"
import { readCartCookie, writeCartCookie } from "~/platform/session.server"

export const handle: PageHandle = { unlisted: true }
export const headers = ownHeaders

export const meta: MetaFunction = ({ location }) => {
	const locale = localeOf(location.pathname)
	return pageTitle(m.checkout_cart_title({}, { locale }), locale)
}

export async function loader({ request }: LoaderFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const { cartId, forged } = await readCartCookie(request)
	const cart = cartId === null ? null : await orRefuse(readCart(cartId))
	if (cart) return privatePage({ cart: cartView(cart, locale), lost: false })
	// A cookie without a cart: it was forged, or the cart has gone. Said in words, and forgotten.
	const lost = forged || cartId !== null
	return privatePage(
		{ cart: null, lost },
		lost ? { headers: { "Set-Cookie": await writeCartCookie(null) } } : {},
	)
}

export async function action({ request }: ActionFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const { cartId } = await readCartCookie(request)
	if (cartId === null) return privatePage({ lineId: "", problem: null })
	return changeLine(cartId, await readForm(request), locale)
}

export default function ShoppingCart() {
	const { cart, lost } = useLoaderData<typeof loader>()
	return <CartPage cart={cart} lost={lost} outcome={useActionData<typeof action>() ?? null} />
}
