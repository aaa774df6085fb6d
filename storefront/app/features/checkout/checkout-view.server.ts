import type { Cart, DeliveryQuote } from "@ocop/contracts"
import { dong, formatDong } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { cartView } from "~/features/cart/cart-view.server"
import { wardName } from "~/features/ward/ward-options.server"
import { weightInWords } from "~/platform/figures"

/** The cart as the checkout shows it: a parcel a producer with its way and fee once a ward is known, the total that is asked for. */
export function checkoutView(cart: Cart, locale: Locale) {
	const view = cartView(cart, locale)
	const { delivery } = cart
	const ward = delivery && {
		code: delivery.wardCode,
		name: wardName(delivery.wardCode) ?? delivery.wardCode,
	}
	const tooFar = new Set(delivery?.tooFar)
	const parcelOf = new Map(delivery?.parcels.map((parcel) => [parcel.producer.handle, parcel]))
	return {
		...view,
		groups: view.groups.map((group, place) => {
			const parcel = parcelOf.get(cart.groups[place]?.producer.handle ?? "")
			return {
				...group,
				lines: group.lines.map((line) => ({
					...line,
					/** Why it cannot be sent to the chosen ward; null when it can. */
					tooFar:
						ward && tooFar.has(line.id)
							? m.checkout_line_too_far({ producer: group.producer.name, ward: ward.name }, { locale })
							: null,
				})),
				parcel: parcel ? parcelView(parcel, locale) : null,
			}
		}),
		ward,
		fee: delivery ? dong(delivery.fee) : null,
		total: dong(delivery ? delivery.total : cart.goods),
	}
}
export type CheckoutView = ReturnType<typeof checkoutView>

function parcelView(parcel: DeliveryQuote["parcels"][number], locale: Locale) {
	return {
		way: m.checkout_parcel_way(
			{ weight: weightInWords(parcel.weightGrams, locale), zone: zoneInWords(parcel.zone, locale) },
			{ locale },
		),
		fee: dong(parcel.fee),
		/** From which value it travels free, and how far it is from there; null where it never does. */
		hint: freeHint(parcel, locale),
	}
}

function freeHint({ freeFrom, goods }: DeliveryQuote["parcels"][number], locale: Locale): string | null {
	if (freeFrom === null) return null
	const from = formatDong(dong(freeFrom))
	return goods >= freeFrom
		? m.checkout_parcel_is_free({ from }, { locale })
		: m.checkout_parcel_free_from({ from, left: formatDong(dong(freeFrom - goods)) }, { locale })
}

function zoneInWords(zone: DeliveryQuote["parcels"][number]["zone"], locale: Locale): string {
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
