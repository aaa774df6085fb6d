import { cartHold } from "@ocop/contracts"
import { parsePhone } from "@ocop/domain"
import { z } from "zod"
import { hourWords } from "~/features/calendar/day-words.server"
import { BackendRefusal, BackendUnavailable, callBackend } from "~/platform/medusa.server"

/** What a checkout page says of its goods; null where nothing can be said. */
export type HoldView =
	| { held: true; key: string; until: string; secondsLeft: number }
	| { held: false }
	| null

/**
 * Holds the goods of a cart for its checkout, or finds the hold that stands. Never in the way of the page: a backend that is silent
 * holds nothing.
 *
 * @param typedPhone as it stands in the form; what is no phone is not told
 */
export async function holdGoods(cartId: string, typedPhone = ""): Promise<HoldView> {
	const phone = parsePhone(typedPhone)
	try {
		const hold = await callBackend(pathOf(cartId), cartHold, {
			method: "POST",
			body: phone === null ? {} : { phone },
		})
		if (!hold.held) return { held: false }
		const { key, until, secondsLeft } = hold
		return { held: true, key, until: hourWords(until), secondsLeft }
	} catch (error) {
		return unlessOurs(error)
	}
}

/** Lets others have the goods, as the shopper leaves the page that was given this key. Whether it arrives is nobody's concern. */
export async function letGo(cartId: string, key: string): Promise<void> {
	try {
		await callBackend(pathOf(cartId), z.object({}), { method: "DELETE", query: { key } })
	} catch (error) {
		unlessOurs(error)
	}
}

function pathOf(cartId: string): string {
	return `/store/shopping-carts/${cartId}/hold`
}

function unlessOurs(error: unknown): null {
	if (error instanceof BackendRefusal || error instanceof BackendUnavailable) return null
	throw error
}
