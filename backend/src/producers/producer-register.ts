import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { foldText } from "@ocop/domain"
import { wardRefOf } from "../catalogue/ward-ref"
import { MarketError } from "../market-error"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import { PRODUCER_MODULE } from "../modules/producer"
import type { Producer } from "../modules/producer/models/producer"
import type ProducerModuleService from "../modules/producer/service"
import type { ProducerRegisterPage, ProducerRegisterRow } from "./producer-answers"

type Row = InferTypeOf<typeof Producer>

export interface ProducerRegisterQuery {
	q?: string
	state?: Row["state"]
	limit: number
	offset: number
}

/**
 * One page of producers, the newest first. Every word of `q` must stand in the name, the ward or the code, whatever its accents; a
 * city has some hundreds of producers, so their names are compared here.
 */
export async function producerRegisterPage(
	container: MedusaContainer,
	{ q, state, limit, offset }: ProducerRegisterQuery,
): Promise<ProducerRegisterPage> {
	const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
	const rows = await producers.listProducers(state ? { state } : {}, {
		select: ["id", "name", "name_en", "ward_code", "code"],
		take: null,
		order: { created_at: "DESC", id: "DESC" },
	})
	const words = foldText(q ?? "")
		.split(" ")
		.filter((word) => word !== "")
	const found = rows.filter((row) => {
		const text = ` ${foldText(`${row.name} ${row.name_en ?? ""} ${wardRefOf(row.ward_code).name} ${row.code}`)}`
		return words.every((word) => text.includes(` ${word}`))
	})
	const shown = found.slice(offset, offset + limit).map(({ id }) => id)
	const places = new Map(shown.map((id, place) => [id, place]))
	const page: Row[] = shown.length === 0 ? [] : await producers.listProducers({ id: shown }, { take: null })
	page.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
	return {
		producers: await rowsOf(container, page),
		count: found.length,
		limit,
		offset,
	}
}

/** @throws MarketError 404 for an unknown id */
export async function producerRow(container: MedusaContainer, id: string): Promise<ProducerRegisterRow> {
	const [row] = await rowsOf(
		container,
		await container.resolve<ProducerModuleService>(PRODUCER_MODULE).listProducers({ id }),
	)
	if (!row) throw new MarketError("not_found", 404)
	return row
}

async function rowsOf(container: MedusaContainer, rows: readonly Row[]): Promise<ProducerRegisterRow[]> {
	const products =
		rows.length === 0
			? []
			: await container
					.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
					.listCertifiedProducts(
						{ producer_id: rows.map(({ id }) => id) },
						{ select: ["id", "producer_id"], take: null },
					)
	const counts = new Map<string, number>()
	for (const { producer_id } of products) counts.set(producer_id, (counts.get(producer_id) ?? 0) + 1)
	return rows.map((row) => ({
		id: row.id,
		code: row.code,
		handle: row.handle,
		name: row.name,
		nameEn: row.name_en,
		kind: row.kind,
		ward: wardRefOf(row.ward_code, row.former_district),
		phone: row.phone,
		state: row.state,
		certified: counts.get(row.id) ?? 0,
		demo: row.demo,
	}))
}
