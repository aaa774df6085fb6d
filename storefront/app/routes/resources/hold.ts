import type { ActionFunctionArgs } from "@remix-run/node"
import { type HoldView, holdGoods, letGo } from "~/features/checkout/hold.server"
import { HOLD_ACTS, HOLD_FIELDS } from "~/features/checkout/hold-fields"
import { readForm } from "~/platform/form-data.server"
import { readCartCookie } from "~/platform/session.server"

const LONGEST_KEY = 64

/** Holds the goods of this browser's cart again, or lets them go when its checkout page is left. */
export async function action({ request }: ActionFunctionArgs) {
	const form = await readForm(request)
	const { cartId } = await readCartCookie(request)
	if (cartId === null) return answer(null)
	if (form.get(HOLD_FIELDS.act) !== HOLD_ACTS.letGo) {
		const phone = form.get(HOLD_FIELDS.phone)
		return answer(await holdGoods(cartId, typeof phone === "string" ? phone : undefined))
	}
	const key = form.get(HOLD_FIELDS.key)
	if (typeof key === "string" && key.length <= LONGEST_KEY) await letGo(cartId, key)
	return answer(null)
}

function answer(hold: HoldView) {
	return Response.json({ hold }, { headers: { "Cache-Control": "no-store" } })
}
