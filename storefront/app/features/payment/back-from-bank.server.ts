import type { Locale } from "@ocop/messages"
import { redirect } from "@remix-run/node"
import { ORDER_FORM } from "~/features/order/order-form"
import { localePath } from "~/platform/locale"
import type { OrderKey } from "~/platform/session.server"
import { checkPayment } from "./payment-check.server"

/** What the card provider writes into the address with which a bank's own page leads back. */
const FROM_BANK = { intent: "payment_intent", outcome: "redirect_status" } as const

/**
 * For a shopper whose bank asked on a page of its own: finds out whether the card was charged, and leads to the order's page without the provider's secrets in
 * the address. Does nothing for everybody else.
 *
 * @throws the redirection
 */
export async function backFromBank(
	url: URL,
	code: string,
	key: OrderKey | null,
	locale: Locale,
): Promise<void> {
	if (!url.searchParams.has(FROM_BANK.intent)) return
	if (key !== null && "token" in key) await checkQuietly({ code, token: key.token }, locale)
	const failed = url.searchParams.get(FROM_BANK.outcome) === "failed"
	const query = failed ? `?${ORDER_FORM.unconfirmed}=1` : ""
	throw redirect(localePath(`/don-hang/${code}${query}`, locale), {
		status: 303,
		headers: { "Cache-Control": "no-store" },
	})
}

/** The page that follows waits and looks again by itself. */
async function checkQuietly(key: { code: string; token: string }, locale: Locale): Promise<void> {
	try {
		await checkPayment(key, locale)
	} catch (error) {
		// What the page would say of a refusal, its own loader says too.
		if (error instanceof Error) throw error
	}
}
