import { m } from "@ocop/messages"
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import {
	type ClientActionFunctionArgs,
	type ClientLoaderFunctionArgs,
	type ShouldRevalidateFunction,
	useActionData,
	useLoaderData,
} from "@remix-run/react"
import { readCart } from "~/features/cart/cart.server"
import { CartPage } from "~/features/cart/cart-page"
import { cartView } from "~/features/cart/cart-view.server"
import { changeLine, type LineOutcome } from "~/features/cart/change-line.server"
import { leadToOrderOf } from "~/features/checkout/show-order.server"
import { unlessLost, useLastLoaded } from "~/features/frame/lost-line"
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
	if (cartId !== null) await leadToOrderOf(cartId, request, locale)
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
	return changeLine(cartId, request, await readForm(request), locale)
}

/** A press that gets no answer leaves the line as it is, and says so. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	return unlessLost(
		() => serverAction<typeof action>(),
		(): LineOutcome => ({ lineId: "", problem: m.shop_line_dropped({}, { locale }), unanswered: true }),
	)
}

export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
	actionResult?.unanswered ? false : defaultShouldRevalidate

/** After a press the cart is read anew; when no answer comes, the page keeps what it showed, and says so. */
export function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
	return unlessLost(
		() => serverLoader<typeof loader>(),
		() => null,
	)
}

export default function ShoppingCart() {
	const loaded = useLoaderData<typeof clientLoader>()
	const { cart, lost } = useLastLoaded(loaded)
	const outcome = useActionData<typeof clientAction>() ?? null
	return <CartPage cart={cart} lost={lost} unread={loaded === null} outcome={outcome} />
}
