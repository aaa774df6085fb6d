import type { DemoCertificate, DemoCertifiedProduct } from "@ocop/demo-data"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type { LoadedCertificate, RegisterWithHistory } from "../../../modules/certification/records"
import type CertificationModuleService from "../../../modules/certification/service"
import { demoId } from "../demo-id"
import type { DemoLoading } from "../demo-loading"
import { producerId } from "./producers"

const BATCH = 500

/** Certified products with their whole history and their quality papers, listed or not. */
export async function loadRegister({ container, ledger, data }: DemoLoading): Promise<void> {
	const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
	const makers = new Map(data.producers.map(({ key, name }) => [key, name]))
	await ledger.run("register", data.certifiedProducts, BATCH, async (batch) => {
		const ids = batch.map(({ key }) => certifiedProductId(key))
		const standing = await service.listCertifiedProducts({ id: ids }, { select: ["id"], take: null })
		const known = new Set(standing.map(({ id }) => id))
		await service.registerMany(
			batch
				.filter(({ key }) => !known.has(certifiedProductId(key)))
				.map((product) => entryOf(product, makers.get(product.producerKey) ?? "")),
		)
	})
}

export function certifiedProductId(key: string): string {
	return demoId("cprd", key)
}

function entryOf(product: DemoCertifiedProduct, maker: string): RegisterWithHistory {
	return {
		id: certifiedProductId(product.key),
		code: product.code,
		producerId: producerId(product.producerKey),
		nameVi: product.name.vi,
		nameEn: product.name.en,
		subgroupCode: product.subgroup,
		wardCode: product.wardCode,
		demo: true,
		searchWords: maker,
		quality: product.qualityCertificates.map(({ kind, number, issuer, validThrough }) => ({
			kind,
			number,
			issuer: issuer.vi,
			validThrough,
		})),
		certificates: product.certificates.map(certificateOf),
	}
}

function certificateOf(certificate: DemoCertificate): LoadedCertificate {
	return {
		code: certificate.code,
		stars: certificate.stars,
		potentialFive: certificate.potentialFive,
		parts: certificate.scoreParts,
		score: certificate.score,
		decisionNumber: certificate.decisionNo,
		certificateNumber: certificate.number,
		authority: certificate.authority,
		decidedOn: certificate.decidedOn,
		state: certificate.state,
		revokedOn: certificate.revokedOn,
		revokedReason: certificate.revokeReason?.vi ?? null,
	}
}
