import * as errorMessages from "./paraglide/error-messages.js"
import type { Locale } from "./paraglide/runtime.js"

type ErrorMessage = (inputs: Record<string, string | number>, options: { locale: Locale }) => string

const byKey = new Map<string, ErrorMessage>(Object.entries(errorMessages))

/**
 * The sentence for an error code, in the reader's language. Dots and dashes of a code read as underscores
 * (`cart.price-changed` → `errors_cart_price_changed`). A code without a text gets the general sentence, so a
 * page never shows a bare code.
 */
export function errorText(code: string, params: Record<string, string | number>, locale: Locale): string {
	const message = byKey.get(keyOf(code)) ?? errorMessages.errors_unknown
	return message(params, { locale })
}

/** Whether a code has a sentence of its own. */
export function hasErrorText(code: string): boolean {
	return byKey.has(keyOf(code))
}

function keyOf(code: string) {
	return `errors_${code.toLowerCase().replace(/[^a-z0-9]+/g, "_")}`
}
