import { type CertificateDetail, type CertificateEntry, certificateDetail } from "@ocop/contracts"
import { isGroupCode, isSubgroupCode, OCOP_GROUPS, subgroupOf } from "@ocop/domain"
import { type Locale, m } from "@ocop/messages"
import { effectiveRating, productCardData } from "~/features/catalogue/product-card-data"
import { producerHref } from "~/features/producer/producer-card.server"
import { breadcrumbData, pageFace } from "~/features/seo/structured-data.server"
import { localePath, textIn } from "~/platform/locale"
import { callBackend } from "~/platform/medusa.server"
import { certificateEntryView, certificatePath } from "./certificate-entry.server"

export function readCertificate(code: string, signal: AbortSignal): Promise<CertificateDetail> {
	return callBackend(`/store/certificates/${encodeURIComponent(code)}`, certificateDetail, { signal })
}

/** The certificate behind a star, with everything one may ask of it. */
export function certificateView(detail: CertificateDetail, locale: Locale, origin: string) {
	const { certificate, product, producer, ward } = detail
	const entry = certificateEntryView(certificate, locale)
	const productName = textIn(product.name, locale).text
	const crumbs = [
		{ label: m.certificate_search_title({}, { locale }), href: localePath("/xac-thuc", locale) },
		{ label: certificate.code, href: entry.href },
	]
	// This decision's stars are in force only while they are what the product holds at the moment of reading (invariant 1).
	const inForce = product.rating?.certificateCode === certificate.code ? product.rating : null
	const current = product.rating && inForce === null ? product.rating.certificateCode : null
	return {
		face: pageFace(
			{
				title: m.certificate_page_title({ product: productName }, { locale }),
				description: m.certificate_description(
					{ product: productName, producer: producer.name, standing: entry.standing },
					{ locale },
				),
				path: entry.href,
				picture: detail.listings[0]?.picture,
				structuredData: [
					certificationData(certificate, product.name.vi, inForce !== null, origin),
					breadcrumbData(crumbs, origin),
				],
			},
			origin,
		),
		crumbs,
		entry,
		rating: effectiveRating(inForce),
		/** The certificate that holds now, when this one does not. */
		currentHref: current === null ? null : certificatePath(current, locale),
		certificateNumber: certificate.certificateNumber,
		authority: authorityWord(certificate.authority, ward.provinceName, locale),
		revokedReason: certificate.standing === "revoked" ? certificate.revokedReason : null,
		productName,
		group: groupWord(product.group, product.subgroup, locale),
		producer: { name: producer.name, href: producer.hasPage ? producerHref(producer.handle, locale) : null },
		ward: ward.formerDistrict
			? m.certificate_ward_formerly(
					{ ward: ward.name, province: ward.provinceName, district: ward.formerDistrict.name },
					{ locale },
				)
			: `${ward.name}, ${ward.provinceName}`,
		history: detail.history.map((other) => ({
			...certificateEntryView(other, locale),
			shown: other.code === certificate.code,
		})),
		listings: detail.listings.map((listing) => productCardData(listing, locale)),
		demo: detail.demo,
	}
}
export type CertificateView = ReturnType<typeof certificateView>

/** What drops a kept copy of the page. */
export function certificateTags(detail: CertificateDetail): string[] {
	return [
		`certificate:${detail.certificate.code}`,
		...detail.history.map(({ code }) => `certificate:${code}`),
		`producer:${detail.producer.handle}`,
		...detail.listings.map(({ handle }) => `product:${handle}`),
	]
}

function authorityWord(authority: CertificateEntry["authority"], province: string, locale: Locale): string {
	switch (authority) {
		case "district":
			return m.certificate_authority_district({}, { locale })
		case "province":
			return m.certificate_authority_province({ province }, { locale })
		case "ministry":
			return m.certificate_authority_ministry({}, { locale })
	}
}

function groupWord(group: string, subgroup: string, locale: Locale): string {
	const names = [
		isGroupCode(group) ? OCOP_GROUPS.find(({ code }) => code === group)?.name[locale] : undefined,
		isSubgroupCode(subgroup) ? subgroupOf(subgroup).name[locale] : undefined,
	]
	return [...new Set(names.filter((name) => name !== undefined))].join(" · ")
}

function certificationData(entry: CertificateEntry, product: string, inForce: boolean, origin: string) {
	return {
		"@context": "https://schema.org",
		"@type": "Certification",
		name: "OCOP",
		certificationIdentification: entry.code,
		certificationStatus: `https://schema.org/${inForce ? "CertificationActive" : "CertificationInactive"}`,
		validFrom: entry.decidedOn,
		expires: entry.validThrough,
		url: new URL(certificatePath(entry.code, "vi"), origin).href,
		about: { "@type": "Product", name: product },
		...(inForce
			? {
					certificationRating: { "@type": "Rating", ratingValue: entry.stars, bestRating: 5, worstRating: 1 },
				}
			: {}),
	}
}
