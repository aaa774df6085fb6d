import type { MedusaContainer } from "@medusajs/framework/types"
import type { CertificateDetail, CertificatesPage } from "@ocop/contracts"
import { isPublicCode, nextRatingChange, normalisePublicCode } from "@ocop/domain"
import { listingCardsOf } from "../catalogue/listing-cards"
import { MarketError } from "../market-error"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import { entryOf } from "./certificate-entry"
import { certifiedProductFiles, ratingOf } from "./certified-products"
import { wordsAndCode } from "./register-page"

const PAGE_SIZE = 20

/**
 * The certificate behind a star, whether its product is listed or not.
 *
 * @param typed the code as someone typed or scanned it
 * @throws MarketError 404 for a code that no certificate has
 */
export async function certificatePage(
	container: MedusaContainer,
	typed: string,
	at: Date,
): Promise<CertificateDetail> {
	const code = normalisePublicCode(typed)
	const register = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const { ids } = isPublicCode(code)
		? await register.search({ words: null, code, standing: null, ids: null, take: 1, skip: 0 }, at)
		: { ids: [] }
	const [file] = await certifiedProductFiles(container, ids)
	const certificate = file?.history.find((record) => record.code === code)
	if (!file || !certificate) throw new MarketError("not_found", 404)
	return {
		certificate: entryOf(certificate, at),
		product: {
			code: file.code,
			name: file.name,
			group: file.group,
			subgroup: file.subgroup,
			rating: ratingOf(file, at),
		},
		producer: file.producer,
		ward: file.ward,
		history: file.history.map((record) => entryOf(record, at)),
		listings: await listingCardsOf(
			container,
			file.listings.map(({ id }) => id),
			at,
		),
		demo: file.demo,
		freshUntil: nextRatingChange(file.history, at)?.toISOString() ?? null,
	}
}

/** Certificates found by code or words: of each product its latest, or the very one whose code was asked for. */
export async function certificateSearchPage(
	container: MedusaContainer,
	query: { q: string; page: number },
	at: Date,
): Promise<CertificatesPage> {
	const asked = wordsAndCode(query.q)
	const register = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const { ids, total } = await register.search(
		{
			...asked,
			standing: null,
			certifiedOnly: true,
			ids: null,
			take: PAGE_SIZE,
			skip: (query.page - 1) * PAGE_SIZE,
		},
		at,
	)
	const files = await certifiedProductFiles(container, ids)
	return {
		results: files.flatMap((file) => {
			const certificate = file.history.find(({ code }) => code === asked.code) ?? file.history[0]
			if (!certificate) return []
			return [{ certificate: entryOf(certificate, at), productName: file.name, producer: file.producer }]
		}),
		total,
		page: query.page,
		pages: Math.ceil(total / PAGE_SIZE),
	}
}
