import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { addDays, dayAt, EXPIRING_DAYS, foldText } from "@ocop/domain"

/**
 * What is looked for by standing: `expiring` and `expired` as of the moment asked; `lapsed` is every product that held stars once
 * and holds none now, expired or revoked.
 */
export type RegisterStanding = "expiring" | "expired" | "lapsed"

export interface RegisterQuery {
	/** Words of the product's or producer's name, all of which must occur; or a certificate's code. */
	words: string | null
	/** A certificate's code in its written form, when the words may be one. */
	code: string | null
	standing: RegisterStanding | null
	/** Only these certified products; null for all. */
	ids: readonly string[] | null
	/** Leaves out products that never had a certificate. */
	certifiedOnly?: boolean
	take: number
	skip: number
}

const STANDING_CONDITION: Record<RegisterStanding, string> = {
	expiring: `latest.state = 'active' and latest.valid_through between :today and :soon`,
	expired: `latest.state = 'active' and latest.valid_through < :today`,
	lapsed: `latest.id is not null
		and not (latest.state = 'active' and :today between latest.decided_on and latest.valid_through)`,
}

/**
 * Finds certified products by what their latest certificate is at the moment `at`. Raw SQL: the latest certificate of each product
 * is a lateral join, which Medusa's own filters cannot say.
 *
 * @returns ids of one page, soonest to expire first where a standing is asked for, by name otherwise; and how many there are
 */
export async function searchRegister(
	manager: SqlEntityManager,
	query: RegisterQuery,
	at: Date,
): Promise<{ ids: string[]; total: number }> {
	const today = dayAt(at)
	const conditions = ["p.deleted_at is null"]
	const bindings: Record<string, string | number> = { today, soon: addDays(today, EXPIRING_DAYS) }

	const words = query.words === null ? [] : foldText(query.words).split(" ").filter(Boolean)
	const byWords = words.map((word, index) => {
		bindings[`word${index}`] = `%${word}%`
		return `p.search_text like :word${index}`
	})
	if (query.words !== null || query.code !== null) {
		bindings.code = query.code ?? ""
		const byCode = "p.id in (select certified_product_id from certificate where code = :code)"
		conditions.push(byWords.length > 0 ? `((${byWords.join(" and ")}) or ${byCode})` : byCode)
	}
	if (query.standing) conditions.push(STANDING_CONDITION[query.standing])
	if (query.certifiedOnly) conditions.push("latest.id is not null")
	if (query.ids) {
		bindings.ids = JSON.stringify(query.ids)
		conditions.push("p.id in (select jsonb_array_elements_text(:ids::jsonb))")
	}

	const rows: { id: string; total: string }[] = await manager
		.getKnex()
		.raw(
			`select p.id, count(*) over () as total
			from certified_product p
			left join lateral (
				select c.id, c.state, c.decided_on, c.valid_through from certificate c
				where c.certified_product_id = p.id
				order by c.state = 'active' desc, c.decided_on desc, c.code desc limit 1
			) latest on true
			where ${conditions.join(" and ")}
			order by ${query.standing ? "latest.valid_through, " : ""}p.search_text, p.id
			limit :take offset :skip`,
			{ ...bindings, take: query.take, skip: query.skip },
		)
		.then((answer: { rows: { id: string; total: string }[] }) => answer.rows)
	return { ids: rows.map(({ id }) => id), total: Number(rows[0]?.total ?? 0) }
}
