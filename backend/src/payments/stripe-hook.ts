import Stripe from "stripe"
import { environment } from "../../environment"
import { MarketError } from "../market-error"

/**
 * The event in a webhook of Stripe's, whose signature is right and of these five minutes.
 *
 * @param body as it came, letter by letter: the signature is over these
 * @returns Stripe's name of the event, and the body to be stored
 * @throws MarketError 404 where no cards are taken, 401 hook.bad_signature
 */
export function stripeHookOf(
	body: Buffer | string | undefined,
	signature: string | string[] | undefined,
): { eventId: string; body: string } {
	if (!environment.stripe) throw new MarketError("not_found", 404)
	const text = body?.toString() ?? ""
	try {
		const { id } = Stripe.webhooks.constructEvent(text, signature ?? "", environment.stripe.webhookSecret)
		return { eventId: id, body: text }
	} catch (error) {
		// Also what is signed and no event: it is not Stripe that says so.
		if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError) {
			throw new MarketError("hook.bad_signature", 401)
		}
		throw error
	}
}
