import type { ProducerCard } from "@ocop/contracts"
import { type Locale, m } from "@ocop/messages"
import { pictureData } from "~/features/picture/picture-data.server"
import { localePath, textIn } from "~/platform/locale"

/** A producer in words. */
export function producerCardView(producer: ProducerCard, locale: Locale) {
	const name = locale === "en" && producer.nameEn !== null ? producer.nameEn : producer.name
	return {
		handle: producer.handle,
		href: producerHref(producer.handle, locale),
		name,
		/** The registered name, where the one above is a translation. */
		registeredName: name === producer.name ? null : producer.name,
		kind: kindWord(producer.kind, locale),
		ward: producer.ward.name,
		formerDistrict: producer.ward.formerDistrict?.name ?? null,
		province: producer.ward.provinceName,
		story: textIn(producer.story, locale),
		listings: m.pages_producer_listings({ count: producer.listings }, { locale }),
		certified:
			producer.certified > 0 ? m.pages_producer_certified({ count: producer.certified }, { locale }) : null,
		founded:
			producer.foundedYear === null
				? null
				: m.pages_producer_since({ year: String(producer.foundedYear) }, { locale }),
		picture: pictureData(producer.picture, ""),
		demo: producer.demo,
	}
}
export type ProducerCardView = ReturnType<typeof producerCardView>

export function producerHref(handle: string, locale: Locale): string {
	return localePath(`/chu-the/${handle}`, locale)
}

function kindWord(kind: ProducerCard["kind"], locale: Locale): string {
	switch (kind) {
		case "cooperative":
			return m.pages_producer_cooperative({}, { locale })
		case "cooperative_group":
			return m.pages_producer_cooperative_group({}, { locale })
		case "enterprise":
			return m.pages_producer_enterprise({}, { locale })
		case "household":
			return m.pages_producer_household({}, { locale })
	}
}
