import { type Locale, m } from "@ocop/messages"
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
import { readCart } from "~/features/cart/cart.server"
import { answerCheckout, answeredForm } from "~/features/checkout/answer-form.server"
import { CheckoutPage } from "~/features/checkout/checkout-page"
import { checkoutView } from "~/features/checkout/checkout-view.server"
import { ACTS, FIELDS } from "~/features/checkout/fields"
import { holdGoods } from "~/features/checkout/hold.server"
import { leadToOrderOf } from "~/features/checkout/show-order.server"
import { isLostLine, unlessBroken } from "~/features/frame/lost-line"
import type { PageHandle } from "~/features/frame/twin-links"
import { offeredMethods } from "~/features/payment/payment-methods.server"
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

export async function loader({ request, context }: LoaderFunctionArgs) {
	const { cartId } = await readCartCookie(request)
	const form = answeredForm(context)
	// The answer of the form says everything else; a silent backend must not put an error in its place.
	if (form) {
		const again = cartId === null || form.stoodStill ? null : holdGoods(cartId, form.phone)
		const [hold, offered] = await Promise.all([again, offeredMethods()])
		return privatePage({ view: null, hold, offered })
	}
	const locale = localeOf(new URL(request.url).pathname)
	// Held first: what the cart then says is there for it includes what it holds.
	const hold = cartId === null ? null : await holdGoods(cartId)
	const cart = cartId === null ? null : await orRefuse(readCart(cartId))
	if (cart && cart.pieces > 0)
		return privatePage({ view: checkoutView(cart, locale), hold, offered: await offeredMethods() })
	if (cartId !== null && cart === null) await leadToOrderOf(cartId, request, locale)
	throw redirect(localePath("/gio-hang", locale))
}

export async function action({ request, context }: ActionFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const { cartId } = await readCartCookie(request)
	return answerCheckout({ request, context, cartId, form: await readForm(request), locale })
}

/** A press whose answer is lost, or a fault of ours, is no reason to lose what was typed. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
	const locale = localeOf(new URL(request.url).pathname)
	const placing = (await request.clone().formData()).get(FIELDS.act) === ACTS.place
	return unlessBroken(
		() => serverAction<typeof action>(),
		(error) => ({ unanswered: { placing, sentence: unansweredIn(locale, placing, isLostLine(error)) } }),
	)
}

function unansweredIn(locale: Locale, placing: boolean, lost: boolean): string {
	if (lost) return placing ? m.checkout_line_dropped({}, { locale }) : m.shop_line_dropped({}, { locale })
	return placing ? m.checkout_fault({}, { locale }) : m.checkout_act_fault({}, { locale })
}

/** The form's answers bring the cart along. What the cart's page was still sending when it was left changes what stands here. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
	formMethod,
	formAction,
	nextUrl,
	defaultShouldRevalidate,
}) => (formMethod === "POST" && formAction === nextUrl.pathname ? false : defaultShouldRevalidate)

export default function Checkout() {
	const { view, hold, offered } = useLoaderData<typeof loader>()
	const heard = useActionData<typeof clientAction>()
	const unanswered = heard && "unanswered" in heard ? heard.unanswered : null
	return (
		<CheckoutPage
			view={view}
			hold={hold}
			offered={offered}
			answer={heard && "typed" in heard ? heard : null}
			unanswered={unanswered}
		/>
	)
}
