import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { dayAt } from "@ocop/domain"
import { MarketError } from "../market-error"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import { JOURNAL_MODULE } from "../modules/journal"
import type JournalModuleService from "../modules/journal/service"
import { registerCertificateOf } from "./certificate-entry"
import { certifiedProductFiles } from "./certified-products"
import type { RegisterFile } from "./register-answers"
import { registerRowOf } from "./register-page"

const ACTS_MAX = 50

/**
 * Everything the office knows of one certified product at the moment `at`.
 *
 * @throws MarketError 404 for an unknown id
 */
export async function registerFile(container: MedusaContainer, id: string, at: Date): Promise<RegisterFile> {
	const [file] = await certifiedProductFiles(container, [id])
	if (!file) throw new MarketError("not_found", 404)
	const [quality, acts] = await Promise.all([
		container
			.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
			.listQualityCertificates({ certified_product_id: id }, { order: { valid_through: "DESC" }, take: 100 }),
		actsOn(container, id),
	])
	return {
		...registerRowOf(file, at),
		history: file.history.map((record) => registerCertificateOf(record, at)),
		quality: quality.map(({ id: qualityId, kind, number, issuer, valid_through }) => ({
			id: qualityId,
			kind,
			number,
			issuer,
			validThrough: valid_through,
			expired: valid_through < dayAt(at),
		})),
		listings: file.listings,
		acts,
	}
}

async function actsOn(container: MedusaContainer, certifiedProductId: string): Promise<RegisterFile["acts"]> {
	const entries = await container
		.resolve<JournalModuleService>(JOURNAL_MODULE)
		.listJournalEntries(
			{ subject_type: "certified_product", subject_id: certifiedProductId },
			{ order: { sequence: "DESC" }, take: ACTS_MAX },
		)
	const userIds = [...new Set(entries.flatMap((entry) => entry.actor_id ?? []))]
	const users = userIds.length === 0 ? [] : await container.resolve(Modules.USER).listUsers({ id: userIds })
	const emails = new Map(users.map((user) => [user.id, user.email]))
	return entries.map((entry) => ({
		id: entry.id,
		at: entry.at.toISOString(),
		name: entry.name,
		actor: { type: entry.actor_type, email: entry.actor_id ? (emails.get(entry.actor_id) ?? null) : null },
		change: entry.change,
	}))
}
