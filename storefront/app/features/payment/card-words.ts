import { type Locale, m } from "@ocop/messages"
import type { CardError } from "./stripe-script"

/** Why a card was not charged, in a sentence that says what to do; null for what the card form says at its own fields. */
export function cardErrorInWords(error: CardError, locale: Locale): string | null {
	if (error.type === "validation_error") return null
	// Nothing came back: it may have gone through all the same.
	if (error.type === "api_connection_error" || error.type === "api_error")
		return m.payment_card_unknown({}, { locale })
	switch (error.decline_code ?? error.code) {
		case "insufficient_funds":
			return m.payment_card_no_funds({}, { locale })
		case "expired_card":
			return m.payment_card_expired({}, { locale })
		case "incorrect_cvc":
		case "invalid_cvc":
			return m.payment_card_wrong_cvc({}, { locale })
		case "incorrect_number":
		case "invalid_number":
			return m.payment_card_wrong_number({}, { locale })
		case "authentication_required":
		case "payment_intent_authentication_failure":
			return m.payment_card_unconfirmed({}, { locale })
	}
	return error.type === "card_error"
		? m.payment_card_declined({}, { locale })
		: m.payment_card_failed({}, { locale })
}
