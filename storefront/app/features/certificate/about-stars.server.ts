import type { HomePage } from "@ocop/contracts"
import { type Authority, dayAt, rubricOn, type Stars, toDay, validThroughOf } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { countWords, dayWords } from "~/features/calendar/day-words.server"
import { breadcrumbData, pageFace } from "~/features/seo/structured-data.server"
import { localePath } from "~/platform/locale"
import { PUBLISHED_FIGURES } from "./published-figures"

/** First days of the three versions of the rubric, newest first; the rule of each is read from the domain. */
const RUBRIC_DAYS = ["2025-07-06", "2023-02-24", "2019-08-21"].map(toDay)

const STARS: readonly Stars[] = [3, 4, 5]

/** An ordinary decision day whose 36 months end on another day of the month. */
const EXAMPLE_DAY = toDay("2024-02-29")

/** What the stars mean, from the rules that this market itself follows. @param home says how many certificates hold at `at` */
export function aboutStarsView(home: HomePage, locale: Locale, at: Date, origin: string) {
	const path = localePath("/ocop-la-gi", locale)
	const title = m.certificate_about_title({}, { locale })
	const crumbs = [{ label: title, href: path }]
	return {
		face: pageFace(
			{
				title,
				description: m.certificate_about_lead({}, { locale }),
				path,
				structuredData: [breadcrumbData(crumbs, origin)],
			},
			origin,
		),
		example: {
			decided: dayWords(EXAMPLE_DAY, locale),
			through: dayWords(validThroughOf(EXAMPLE_DAY), locale),
		},
		rubrics: RUBRIC_DAYS.map((day) => {
			const { code, parts, authorities } = rubricOn(day)
			return {
				code,
				since: dayWords(day, locale),
				parts: `${parts.a} / ${parts.b} / ${parts.c}`,
				authorities: STARS.map((stars) => ({ stars, who: authorityWord(authorities[stars], locale) })),
			}
		}),
		today: dayWords(dayAt(at), locale),
		validToday: countWords(home.counts.validCertificates, locale),
		published: PUBLISHED_FIGURES.map(({ place, asOf, total, source }) => ({
			key: `${place} ${asOf}`,
			place:
				place === "hanoi"
					? m.certificate_figures_hanoi({}, { locale })
					: m.certificate_figures_country({}, { locale }),
			asOf: dateWords(asOf, locale),
			total: countWords(total, locale),
			source: source ?? m.certificate_figures_press({}, { locale }),
		})),
	}
}
export type AboutStarsView = ReturnType<typeof aboutStarsView>

function authorityWord(authority: Authority, locale: Locale): string {
	if (authority === "district") return m.certificate_level_district({}, { locale })
	if (authority === "province") return m.certificate_level_province({}, { locale })
	return m.certificate_level_ministry({}, { locale })
}

/** A date as exact as it is known: "17/7/2025", "12/2023". */
function dateWords(date: string, locale: Locale): string {
	if (date.length === 10) return dayWords(date, locale)
	return dayWords(`${date}-01`, locale).replace(locale === "vi" ? /^\d+\// : /^\d+ /, "")
}
