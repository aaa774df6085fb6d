import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
	InjectManager,
	InjectTransactionManager,
	MedusaContext,
	MedusaService,
} from "@medusajs/framework/utils"
import { type CertificateFacts, dayAt, type EffectiveRating, effectiveRating } from "@ocop/domain"
import type { Act, Deed } from "../../act"
import { managerOf } from "../../database/insert-rows"
import { writeActs } from "../../database/write-acts"
import { assertMayCertify, type DecisionKind } from "./decision-rules"
import { writeDecision, writeRevocation } from "./decisions"
import { Certificate } from "./models/certificate"
import { CertifiedProduct } from "./models/certified-product"
import { QualityCertificate } from "./models/quality-certificate"
import { endPaper, insertPaper, type QualityPaper } from "./quality-papers"
import type { CertificateRecord, DecisionInput, RegisterInput, RegisterWithHistory } from "./records"
import { insertProducts } from "./register-loading"
import { activeFacts, assertNoTwin, histories, lockProduct } from "./register-reading"
import { type RegisterQuery, searchRegister } from "./register-search"

const ACT_OF_DECISION: Record<DecisionKind, string> = {
	grant: "certification.certificate.granted",
	renew: "certification.certificate.renewed",
	upgrade: "certification.certificate.upgraded",
}

/**
 * The register of certified products and their certificates. Every change locks its certified product first, so two officers
 * who decide at once take turns, and writes its act into the journal in the same transaction: with the deed, every copy of a page
 * that shows it is told (invariants 1 and 17). What changes something answers the act, to be announced.
 */
export default class CertificationModuleService extends MedusaService({
	CertifiedProduct,
	Certificate,
	QualityCertificate,
}) {
	/**
	 * The stars in force at the moment `at` (invariant 1), from one query.
	 *
	 * @returns an entry for every id asked for; null where no star may be shown
	 */
	@InjectManager()
	async ratingsOf(
		certifiedProductIds: readonly string[],
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Map<string, EffectiveRating | null>> {
		const facts = await activeFacts(managerOf(context), certifiedProductIds)
		return new Map([...facts].map(([id, certificates]) => [id, effectiveRating(certificates, at)]))
	}

	/**
	 * The stored facts from which stars, and the next moment that changes them, follow (effectiveRating, nextRatingChange).
	 * Only certificates stored as active: the others give no stars, ever.
	 *
	 * @returns an entry for every id asked for
	 */
	@InjectManager()
	async certificateFactsOf(
		certifiedProductIds: readonly string[],
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Map<string, CertificateFacts[]>> {
		return activeFacts(managerOf(context), certifiedProductIds)
	}

	/** Finds certified products by words, code and standing; see RegisterQuery. */
	@InjectManager()
	async search(
		query: RegisterQuery,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ ids: string[]; total: number }> {
		return searchRegister(managerOf(context), query, at)
	}

	/** Whole histories, newest decision first; an entry for every id asked for. */
	@InjectManager()
	async historiesOf(
		certifiedProductIds: readonly string[],
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Map<string, CertificateRecord[]>> {
		return histories(managerOf(context), certifiedProductIds)
	}

	/**
	 * Enters a product into the register; it has no stars before a certificate is granted.
	 *
	 * @throws MarketError certified_product_known (409) when its producer has one of that name
	 */
	@InjectTransactionManager()
	async register(
		input: RegisterInput,
		deed: Deed,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ id: string; code: string; act: Act }> {
		assertMayCertify(deed.actor)
		await assertNoTwin(managerOf(context), input.producerId, input.nameVi)
		const [registered] = await this.registerMany([{ ...input, certificates: [] }], context)
		if (!registered) throw new Error("registerMany answers one id for each product")
		const change = { code: input.code, name: input.nameVi }
		const act = actOn(registered.id, "certification.product.registered", change, deed)
		await writeActs(managerOf(context), [act])
		return { ...registered, act }
	}

	/**
	 * Enters products with their whole history in one go (a few thousand a second): for loading a register that exists already.
	 * Checks what a single grant checks of a decision, and that at most one certificate is active; writes no acts.
	 *
	 * @returns ids and codes, in the order given
	 * @throws RangeError that names the product whose history contradicts itself
	 */
	@InjectTransactionManager()
	async registerMany(
		products: readonly RegisterWithHistory[],
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ id: string; code: string }[]> {
		return insertProducts(managerOf(context), products)
	}

	/**
	 * Gives a certified product its certificate; see writeDecision.
	 *
	 * @param replaces code of the certificate that the officer saw; null for a grant
	 * @throws MarketError 404 unknown product, 409 someone decided first, 422 unsound decision
	 */
	@InjectTransactionManager()
	async decide(
		kind: DecisionKind,
		certifiedProductId: string,
		decision: DecisionInput,
		replaces: string | null,
		deed: Deed,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ certificate: CertificateRecord; act: Act }> {
		assertMayCertify(deed.actor)
		const manager = managerOf(context)
		const { certificate, supersedes } = await writeDecision(
			manager,
			kind,
			certifiedProductId,
			decision,
			replaces,
			deed.at,
		)
		const { code, stars, potentialFive, decisionNumber, decidedOn, validThrough } = certificate
		const change = { code, stars, potentialFive, decisionNumber, decidedOn, validThrough, supersedes }
		const act = actOn(certifiedProductId, ACT_OF_DECISION[kind], change, {
			...deed,
			tags: [...deed.tags, `certificate:${code}`],
		})
		await writeActs(manager, [act])
		return { certificate, act }
	}

	/**
	 * Takes the stars away, for good.
	 *
	 * @param code the certificate that the officer saw as active
	 * @throws MarketError 404 unknown product, 409 when that certificate is not the active one any more
	 */
	@InjectTransactionManager()
	async revoke(
		certifiedProductId: string,
		code: string,
		reason: string,
		deed: Deed,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ certificate: CertificateRecord; act: Act }> {
		assertMayCertify(deed.actor)
		const manager = managerOf(context)
		const certificate = await writeRevocation(manager, certifiedProductId, code, reason, deed.at)
		const act = actOn(certifiedProductId, "certification.certificate.revoked", { code, reason }, deed)
		await writeActs(manager, [act])
		return { certificate, act }
	}

	/**
	 * Enters a paper beside the certificate: VietGAP, food safety and the like.
	 *
	 * @returns its id
	 * @throws MarketError 404 unknown product, 409 a paper in force of that kind and number, 422 one that has ended
	 */
	@InjectTransactionManager()
	async addQuality(
		certifiedProductId: string,
		paper: QualityPaper,
		deed: Deed,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ id: string; act: Act }> {
		assertMayCertify(deed.actor)
		const manager = managerOf(context)
		await lockProduct(manager, certifiedProductId)
		const id = await insertPaper(manager, certifiedProductId, paper, dayAt(deed.at))
		const act = actOn(certifiedProductId, "certification.quality.added", { ...paper }, deed)
		await writeActs(manager, [act])
		return { id, act }
	}

	/**
	 * Ends a paper before its day: nobody is shown it any more, the journal keeps it.
	 *
	 * @throws MarketError 404 unknown product or no such paper in its file
	 */
	@InjectTransactionManager()
	async endQuality(
		certifiedProductId: string,
		qualityId: string,
		reason: string,
		deed: Deed,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<Act> {
		assertMayCertify(deed.actor)
		const manager = managerOf(context)
		await lockProduct(manager, certifiedProductId)
		const paper = await endPaper(manager, certifiedProductId, qualityId, deed.at)
		const act = actOn(certifiedProductId, "certification.quality.ended", { ...paper, reason }, deed)
		await writeActs(manager, [act])
		return act
	}
}

function actOn(
	certifiedProductId: string,
	name: string,
	change: Record<string, unknown>,
	{ actor, at, tags }: Deed,
): Act {
	const subject = { type: "certified_product", id: certifiedProductId }
	return { at, name, actor, subject, change, tags: [...tags] }
}
