import { type CertificatesPage, certificatesPage } from "@ocop/contracts"
import { normalisePublicCode } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { countWords } from "~/features/calendar/day-words.server"
import { pageFace } from "~/features/seo/structured-data.server"
import { localePath, textIn } from "~/platform/locale"
import { callBackend } from "~/platform/medusa.server"
import { certificateEntryView } from "./certificate-entry.server"

export function findCertificates(q: string, page: number, signal: AbortSignal): Promise<CertificatesPage> {
	return callBackend("/store/certificates", certificatesPage, { query: { q, page }, signal })
}

/** The code of the one certificate that was typed, however it was spaced; null when words were searched. */
export function typedCertificate(q: string, page: CertificatesPage): string | null {
	const code = normalisePublicCode(q)
	return page.results.find(({ certificate }) => certificate.code === code)?.certificate.code ?? null
}

/** The search page. @param page null before anything was asked */
export function certificateSearchView(
	query: string | null,
	page: CertificatesPage | null,
	locale: Locale,
	origin: string,
) {
	const path = localePath("/xac-thuc", locale)
	return {
		face: pageFace(
			{
				title: m.certificate_search_title({}, { locale }),
				description: m.certificate_search_lead({}, { locale }),
				path,
			},
			origin,
		),
		action: path,
		query,
		found: page && {
			total: m.certificate_search_count({ count: countWords(page.total, locale) }, { locale }),
			results: page.results.map(({ certificate, productName, producer }) => ({
				...certificateEntryView(certificate, locale),
				product: textIn(productName, locale).text,
				producer: producer.name,
			})),
			page: page.page,
			pages: page.pages,
			firstPageHref: `${path}?q=${encodeURIComponent(query ?? "")}`,
		},
	}
}
export type CertificateSearchView = ReturnType<typeof certificateSearchView>
