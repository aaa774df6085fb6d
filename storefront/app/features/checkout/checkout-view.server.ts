import type { Cart } from "@ocop/contracts"
import { dong } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { cartView } from "~/features/cart/cart-view.server"
import { wardName } from "~/features/ward/ward-options.server"

/** The cart as the checkout shows it: parcels with their fee once a ward is known, the total that is asked for. */
export function checkoutView(cart: Cart, locale: Locale) {
	const view = cartView(cart, locale)
	const { delivery } = cart
	return {
		...view,
		ward: delivery && { code: delivery.wardCode, name: wardName(delivery.wardCode) ?? delivery.wardCode },
		parcels:
			delivery?.parcels.map((parcel) => ({
				producer: parcel.producer.name,
				zone: zoneInWords(parcel.zone, locale),
				fee: dong(parcel.fee),
			})) ?? [],
		fee: delivery ? dong(delivery.fee) : null,
		total: dong(delivery ? delivery.total : cart.goods),
	}
}
export type CheckoutView = ReturnType<typeof checkoutView>

function zoneInWords(zone: "same_district" | "same_province" | "region" | "country", locale: Locale): string {
	switch (zone) {
		case "same_district":
			return m.checkout_zone_same_district({}, { locale })
		case "same_province":
			return m.checkout_zone_same_province({}, { locale })
		case "region":
			return m.checkout_zone_region({}, { locale })
		case "country":
			return m.checkout_zone_country({}, { locale })
	}
}
