import { type FairsPage, fairsPage } from "@ocop/contracts"
import { type Locale, m } from "@ocop/messages"
import { pageFace } from "~/features/seo/structured-data.server"
import { localePath } from "~/platform/locale"
import { callBackend } from "~/platform/medusa.server"
import { fairCardView } from "./fair-card.server"

export function readFairs(signal: AbortSignal): Promise<FairsPage> {
	return callBackend("/store/fairs", fairsPage, { signal })
}

/** All fairs that people may see; the backend hands them over nearest first. */
export function fairsView(page: FairsPage, locale: Locale, origin: string) {
	const fairs = page.fairs.map((fair) => fairCardView(fair, locale))
	return {
		face: pageFace(
			{
				title: m.fair_list_title({}, { locale }),
				description: m.fair_list_lead({}, { locale }),
				path: localePath("/hoi-cho", locale),
				picture: page.fairs[0]?.poster,
			},
			origin,
		),
		now: fairs.filter(({ tense }) => tense === "now"),
		coming: fairs.filter(({ tense }) => tense === "coming"),
		over: fairs.filter(({ tense }) => tense === "over"),
	}
}
export type FairsView = ReturnType<typeof fairsView>
