import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Day } from "@ocop/domain"
import { insertRows } from "../../database/insert-rows"
import { MarketError } from "../../market-error"

/** A paper beside the OCOP certificate, as it is printed. */
export interface QualityPaper {
	/** One of qualityKind of the contracts. */
	kind: string
	number: string
	issuer: string
	validThrough: Day
}

export function paperRow(certifiedProductId: string, { kind, number, issuer, validThrough }: QualityPaper) {
	return {
		id: generateEntityId(undefined, "qcrt"),
		certified_product_id: certifiedProductId,
		kind,
		number,
		issuer,
		valid_through: validThrough,
	}
}

/** Call with the certified product locked, so that two officers do not enter one paper twice. @returns the paper's id */
export async function insertPaper(
	manager: SqlEntityManager,
	certifiedProductId: string,
	paper: QualityPaper,
	today: Day,
): Promise<string> {
	if (paper.validThrough < today) {
		throw new MarketError("quality_expired", 422, { field: "validThrough" })
	}
	const known: unknown[] = await manager.execute(
		`select id from quality_certificate where certified_product_id = ? and kind = ? and lower(number) = lower(?)
		and valid_through >= ? and deleted_at is null`,
		[certifiedProductId, paper.kind, paper.number, today],
	)
	if (known.length > 0) {
		throw new MarketError("quality_known", 409, { field: "number", params: { number: paper.number } })
	}
	const row = paperRow(certifiedProductId, paper)
	await insertRows(manager, "quality_certificate", [row])
	return row.id
}

/**
 * Marks a paper as deleted, which every reader leaves out without being told to. @returns what the paper said
 *
 * @throws MarketError 404 when the product has no such paper, or not any more
 */
export async function endPaper(
	manager: SqlEntityManager,
	certifiedProductId: string,
	qualityId: string,
	at: Date,
): Promise<Pick<QualityPaper, "kind" | "number">> {
	const [ended]: Pick<QualityPaper, "kind" | "number">[] = await manager.execute(
		`update quality_certificate set deleted_at = ?, updated_at = now()
		where id = ? and certified_product_id = ? and deleted_at is null returning kind, number`,
		[at.toISOString(), qualityId, certifiedProductId],
	)
	if (!ended) throw new MarketError("not_found", 404)
	return { kind: ended.kind, number: ended.number }
}
