import type { LoaderFunctionArgs } from "@remix-run/node"
import { readCart } from "~/features/cart/cart.server"
import { checkoutView } from "~/features/checkout/checkout-view.server"
import { wardName } from "~/features/ward/ward-options.server"
import { readCartCookie } from "~/platform/session.server"

/**
 * The cart of this browser with the fee to a ward, for the checkout page while it is filled in: "/rieng-tu/phi-giao?xa=00004".
 * `view` is null when it cannot be said now; the page then lets the form ask again.
 */
export async function loader({ request }: LoaderFunctionArgs) {
	const parameters = new URL(request.url).searchParams
	const ward = parameters.get("xa") ?? ""
	const locale = parameters.get("ngon-ngu") === "en" ? "en" : "vi"
	const { cartId } = await readCartCookie(request)
	if (cartId === null || wardName(ward) === null) return answer(null)
	try {
		const cart = await readCart(cartId, ward)
		return answer(cart && checkoutView(cart, locale))
	} catch {
		return answer(null)
	}
}

function answer(view: ReturnType<typeof checkoutView> | null) {
	return Response.json({ view }, { headers: { "Cache-Control": "no-store" } })
}
