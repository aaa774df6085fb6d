import type { PaymentMethod } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"

/** A way to pay, by its name. */
export function methodInWords(method: PaymentMethod, locale: Locale): string {
	switch (method) {
		case "cash_on_delivery":
			return m.payment_cash({}, { locale })
		case "bank_transfer":
			return m.payment_transfer({}, { locale })
		case "card":
			return m.payment_card({}, { locale })
	}
}

/** One sentence that names the ways to pay before delivery; none where there is no such way. */
export function waysBesidesCash(offered: readonly PaymentMethod[], locale: Locale): string[] {
	const ways = offered.flatMap((method) => {
		if (method === "cash_on_delivery") return []
		return method === "card" ? [m.payment_way_card({}, { locale })] : [m.payment_way_transfer({}, { locale })]
	})
	const [one, other] = ways
	if (one === undefined) return []
	const named = other === undefined ? one : m.payment_ways_or({ one, other }, { locale })
	return [m.payment_other_ways({ ways: named }, { locale })]
}
