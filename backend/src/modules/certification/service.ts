import { randomBytes } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
	generateEntityId,
	InjectManager,
	InjectTransactionManager,
	MedusaContext,
	MedusaService,
} from "@medusajs/framework/utils"
import {
	type CertificateFacts,
	dayAt,
	type EffectiveRating,
	effectiveRating,
	publicCode,
	validThroughOf,
} from "@ocop/domain"
import type { Actor } from "../../act"
import { insertRows, managerOf } from "../../database/insert-rows"
import { MarketError } from "../../market-error"
import { assertMayCertify, assertMayFollow, type DecisionKind } from "./decision-rules"
import { Certificate } from "./models/certificate"
import { CertificationAct } from "./models/certification-act"
import { CertifiedProduct } from "./models/certified-product"
import { QualityCertificate } from "./models/quality-certificate"
import { endPaper, insertPaper, type QualityPaper } from "./quality-papers"
import {
	type CertificateRecord,
	type CertificateRow,
	type DecisionInput,
	type FactsRow,
	factsOf,
	type OwedAct,
	type RegisterInput,
	type RegisterWithHistory,
	recordOf,
	rowOf,
} from "./records"
import { insertProducts } from "./register-loading"
import { type RegisterQuery, searchRegister } from "./register-search"

/**
 * The register of certified products and their certificates. Every change locks its certified product first, so two officers
 * who decide at once take turns, and writes what the journal is owed in the same transaction (see CertificationAct).
 */
export default class CertificationModuleService extends MedusaService({
	CertifiedProduct,
	Certificate,
	QualityCertificate,
	CertificationAct,
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
		const facts = await this.certificateFactsOf(certifiedProductIds, context)
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
		const byProduct = new Map<string, CertificateFacts[]>(certifiedProductIds.map((id) => [id, []]))
		if (byProduct.size === 0) return byProduct
		const rows: (FactsRow & { certified_product_id: string })[] = await managerOf(context).execute(
			`select certified_product_id, code, stars, potential_five, decided_on, valid_through, state
			from certificate where state = 'active'
			and certified_product_id in (select jsonb_array_elements_text(?::jsonb))`,
			[JSON.stringify([...byProduct.keys()])],
		)
		for (const row of rows) byProduct.get(row.certified_product_id)?.push(factsOf(row))
		return byProduct
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
		const byProduct = new Map<string, CertificateRecord[]>(certifiedProductIds.map((id) => [id, []]))
		if (byProduct.size === 0) return byProduct
		const rows: CertificateRow[] = await managerOf(context).execute(
			`select * from certificate where certified_product_id in (select jsonb_array_elements_text(?::jsonb))
			order by decided_on desc, created_at desc, code desc`,
			[JSON.stringify([...byProduct.keys()])],
		)
		for (const row of rows) byProduct.get(row.certified_product_id)?.push(recordOf(row))
		return byProduct
	}

	/** Enters a product into the register; it has no stars before a certificate is granted. */
	@InjectTransactionManager()
	async register(
		input: RegisterInput,
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<{ id: string; code: string }> {
		assertMayCertify(actor)
		const [registered] = await this.registerMany([{ ...input, certificates: [] }], context)
		if (!registered) throw new Error("registerMany answers one id for each product")
		await this.owe(context, registered.id, "certification.product.registered", actor, at, {
			code: input.code,
			name: input.nameVi,
		})
		return registered
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
	 * Gives a certified product its certificate. What it replaces, an expired one included, is superseded in the same
	 * transaction (invariant 3).
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
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<CertificateRecord> {
		assertMayCertify(actor)
		const manager = managerOf(context)
		const history = await this.lockAndRead(certifiedProductId, context)
		assertMayFollow(kind, decision, history, replaces, at)
		const active = activeOf(history)
		const certificate: CertificateRecord = {
			...decision,
			id: generateEntityId(undefined, "cert"),
			code: publicCode(randomBytes(5)),
			certifiedProductId,
			validThrough: validThroughOf(decision.decidedOn),
			state: "active",
			revokedOn: null,
			revokedReason: null,
			supersededBy: null,
		}
		if (active) {
			await manager.execute(
				`update certificate set state = 'superseded', superseded_by = ?, updated_at = now() where id = ?`,
				[certificate.id, active.id],
			)
		}
		await insertRows(manager, "certificate", [rowOf(certificate)])
		await this.owe(context, certifiedProductId, ACT_OF_DECISION[kind], actor, at, {
			code: certificate.code,
			stars: certificate.stars,
			potentialFive: certificate.potentialFive,
			decisionNumber: certificate.decisionNumber,
			decidedOn: certificate.decidedOn,
			validThrough: certificate.validThrough,
			supersedes: active?.code ?? null,
		})
		return certificate
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
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<CertificateRecord> {
		assertMayCertify(actor)
		const active = activeOf(await this.lockAndRead(certifiedProductId, context))
		if (active?.code !== code) {
			throw new MarketError("certificate_no_longer_active", 409, { params: { code } })
		}
		const revokedOn = dayAt(at)
		await managerOf(context).execute(
			`update certificate set state = 'revoked', revoked_on = ?, revoked_reason = ?, updated_at = now() where id = ?`,
			[revokedOn, reason, active.id],
		)
		await this.owe(context, certifiedProductId, "certification.certificate.revoked", actor, at, {
			code,
			reason,
		})
		return { ...active, state: "revoked", revokedOn, revokedReason: reason }
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
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<string> {
		assertMayCertify(actor)
		await this.lock(certifiedProductId, context)
		const id = await insertPaper(managerOf(context), certifiedProductId, paper, dayAt(at))
		await this.owe(context, certifiedProductId, "certification.quality.added", actor, at, { ...paper })
		return id
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
		actor: Actor,
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		assertMayCertify(actor)
		await this.lock(certifiedProductId, context)
		const paper = await endPaper(managerOf(context), certifiedProductId, qualityId, at)
		await this.owe(context, certifiedProductId, "certification.quality.ended", actor, at, {
			...paper,
			reason,
		})
	}

	/** Acts that the journal does not have yet, oldest first. */
	@InjectManager()
	async owedActs(
		limit: number,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<OwedAct[]> {
		const acts = await this.listCertificationActs(
			{ recorded_at: null },
			{ take: limit, order: { at: "ASC", id: "ASC" } },
			context,
		)
		return acts.map((act) => ({
			id: act.id,
			at: act.at,
			name: act.name,
			actor: { type: act.actor_type, id: act.actor_id },
			certifiedProductId: act.certified_product_id,
			change: act.change,
		}))
	}

	/** Notes that the journal has these acts. */
	@InjectTransactionManager()
	async settleActs(
		ids: readonly string[],
		at: Date,
		@MedusaContext() context: Context<SqlEntityManager> = {},
	): Promise<void> {
		await this.updateCertificationActs(
			ids.map((id) => ({ id, recorded_at: at })),
			context,
		)
	}

	private async lock(certifiedProductId: string, context: Context<SqlEntityManager>): Promise<void> {
		const locked: unknown[] = await managerOf(context).execute(
			`select id from certified_product where id = ? and deleted_at is null for update`,
			[certifiedProductId],
		)
		if (locked.length === 0) throw new MarketError("not_found", 404)
	}

	private async lockAndRead(
		certifiedProductId: string,
		context: Context<SqlEntityManager>,
	): Promise<CertificateRecord[]> {
		await this.lock(certifiedProductId, context)
		// A second statement, so that it sees what the officer before us committed while we waited for the lock.
		return (await this.historiesOf([certifiedProductId], context)).get(certifiedProductId) ?? []
	}

	private async owe(
		context: Context<SqlEntityManager>,
		certifiedProductId: string,
		name: string,
		actor: Actor,
		at: Date,
		change: Record<string, unknown>,
	): Promise<void> {
		await insertRows(managerOf(context), "certification_act", [
			{
				id: generateEntityId(undefined, "cact"),
				at: at.toISOString(),
				name,
				actor_type: actor.type,
				actor_id: actor.id,
				certified_product_id: certifiedProductId,
				change,
			},
		])
	}
}

function activeOf(history: readonly CertificateRecord[]): CertificateRecord | null {
	return history.find(({ state }) => state === "active") ?? null
}

const ACT_OF_DECISION: Record<DecisionKind, string> = {
	grant: "certification.certificate.granted",
	renew: "certification.certificate.renewed",
	upgrade: "certification.certificate.upgraded",
}
