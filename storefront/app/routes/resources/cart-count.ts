import type { LoaderFunctionArgs } from "@remix-run/node"
import { readCart } from "~/features/cart/cart.server"
import { readCartCookie } from "~/platform/session.server"

/** How many pieces lie in this browser's cart; null when the market's engine is away. Private, never stored. */
export async function loader({ request }: LoaderFunctionArgs) {
	const { cartId } = await readCartCookie(request)
	if (cartId === null) return answer(0)
	try {
		const cart = await readCart(cartId)
		return answer(cart?.pieces ?? 0)
	} catch {
		return answer(null)
	}
}

function answer(pieces: number | null) {
	return Response.json({ pieces }, { headers: { "Cache-Control": "no-store" } })
}
