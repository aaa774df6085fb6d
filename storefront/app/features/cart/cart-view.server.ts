import type { Cart, CartChange, CartLine } from "@ocop/contracts"
import { dong, formatDong } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { certificateHref, effectiveRating } from "~/features/catalogue/product-card-data"
import { pictureData } from "~/features/picture/picture-data.server"
import { localePath, textIn } from "~/platform/locale"

/** The cart in one language: a group a producer, each line with what is wrong with it, and what changed, in sentences. */
export function cartView(cart: Cart, locale: Locale) {
	return {
		groups: cart.groups.map((group) => ({
			producer: {
				name: group.producer.name,
				href: localePath(`/chu-the/${group.producer.handle}`, locale),
			},
			lines: group.lines.map((line) => lineView(line, locale)),
			goods: dong(group.goods),
		})),
		pieces: cart.pieces,
		goods: dong(cart.goods),
		changes: cart.changes.map((change) => changeInWords(change, locale)),
		orderable: cart.orderable,
	}
}
export type CartView = ReturnType<typeof cartView>
export type CartLineView = CartView["groups"][number]["lines"][number]

function lineView(line: CartLine, locale: Locale) {
	const title = textIn(line.listing.title, locale)
	return {
		id: line.id,
		href: localePath(`/san-pham/${line.listing.handle}`, locale),
		title: title.text,
		unit: textIn(line.listing.unit, locale).text,
		picture: pictureData(line.listing.picture, ""),
		rating: effectiveRating(line.rating),
		certificateHref: line.rating ? certificateHref(line.rating, locale) : null,
		quantity: line.quantity,
		unitPrice: dong(line.unitPrice),
		total: dong(line.total),
		available: line.available,
		/** Why the line cannot be ordered as it stands; null when it can. */
		problem: problemOf(line, locale),
	}
}

function problemOf(line: CartLine, locale: Locale): string | null {
	if (line.available >= line.quantity) return null
	if (line.available <= 0) return m.checkout_line_sold_out({}, { locale })
	return m.checkout_line_fewer({ available: line.available, quantity: line.quantity }, { locale })
}

/** What is different from what the shopper last saw, as a sentence that names the line. */
export function changeInWords(change: CartChange, locale: Locale): string {
	const title = textIn(change.title, locale).text
	switch (change.kind) {
		case "price_up":
			return m.checkout_change_price_up({ title, ...prices(change) }, { locale })
		case "price_down":
			return m.checkout_change_price_down({ title, ...prices(change) }, { locale })
		case "sold_out":
			return m.checkout_change_sold_out({ title }, { locale })
		case "fewer_left":
			return m.checkout_change_fewer_left({ title, left: change.to }, { locale })
		case "taken_down":
			return m.checkout_change_taken_down({ title }, { locale })
	}
}

function prices(change: CartChange) {
	return { from: formatDong(dong(change.from)), to: formatDong(dong(change.to)) }
}
