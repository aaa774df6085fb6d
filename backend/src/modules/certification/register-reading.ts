import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { type CertificateFacts, foldText } from "@ocop/domain"
import { MarketError } from "../../market-error"
import { type CertificateRecord, type CertificateRow, type FactsRow, factsOf, recordOf } from "./records"

/** Facts of the certificates stored as active; an entry for every id asked for, from one statement. */
export async function activeFacts(
	manager: SqlEntityManager,
	certifiedProductIds: readonly string[],
): Promise<Map<string, CertificateFacts[]>> {
	const byProduct = new Map<string, CertificateFacts[]>(certifiedProductIds.map((id) => [id, []]))
	if (byProduct.size === 0) return byProduct
	const rows: (FactsRow & { certified_product_id: string })[] = await manager.execute(
		`select certified_product_id, code, stars, potential_five, decided_on, valid_through, state
		from certificate where state = 'active'
		and certified_product_id in (select jsonb_array_elements_text(?::jsonb))`,
		[JSON.stringify([...byProduct.keys()])],
	)
	for (const row of rows) byProduct.get(row.certified_product_id)?.push(factsOf(row))
	return byProduct
}

/** Whole histories, newest decision first; an entry for every id asked for, from one statement. */
export async function histories(
	manager: SqlEntityManager,
	certifiedProductIds: readonly string[],
): Promise<Map<string, CertificateRecord[]>> {
	const byProduct = new Map<string, CertificateRecord[]>(certifiedProductIds.map((id) => [id, []]))
	if (byProduct.size === 0) return byProduct
	const rows: CertificateRow[] = await manager.execute(
		`select * from certificate where certified_product_id in (select jsonb_array_elements_text(?::jsonb))
		order by decided_on desc, created_at desc, code desc`,
		[JSON.stringify([...byProduct.keys()])],
	)
	for (const row of rows) byProduct.get(row.certified_product_id)?.push(recordOf(row))
	return byProduct
}

/** Makes whoever changes this product at the same moment wait for us. @throws MarketError 404 for an unknown product */
export async function lockProduct(manager: SqlEntityManager, certifiedProductId: string): Promise<void> {
	const locked: unknown[] = await manager.execute(
		`select id from certified_product where id = ? and deleted_at is null for update`,
		[certifiedProductId],
	)
	if (locked.length === 0) throw new MarketError("not_found", 404)
}

/** The history of a product that is ours until the transaction ends. @throws MarketError 404 for an unknown product */
export async function lockedHistory(
	manager: SqlEntityManager,
	certifiedProductId: string,
): Promise<CertificateRecord[]> {
	await lockProduct(manager, certifiedProductId)
	// A second statement, so that it sees what the officer before us committed while we waited for the lock.
	return (await histories(manager, [certifiedProductId])).get(certifiedProductId) ?? []
}

/**
 * Refuses a product that its producer has in the register already, under the same name however it is typed: its next certificate is a
 * renewal, and after a revocation it needs a new decision; a twin would begin with a clean history. Who registers for the same
 * producer at the same moment waits for us.
 *
 * @throws MarketError certified_product_known (409)
 */
export async function assertNoTwin(
	manager: SqlEntityManager,
	producerId: string,
	nameVi: string,
): Promise<void> {
	await manager.execute(`select pg_advisory_xact_lock(hashtext('ocop.register.' || ?))`, [producerId])
	const names: { name_vi: string }[] = await manager.execute(
		`select name_vi from certified_product where producer_id = ? and deleted_at is null`,
		[producerId],
	)
	if (names.some(({ name_vi }) => foldText(name_vi) === foldText(nameVi))) {
		throw new MarketError("certified_product_known", 409, { field: "nameVi", params: { name: nameVi } })
	}
}
