import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketClock } from "../../../../clock"
import type { Act } from "../../../act"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type { OwedAct } from "../../../modules/certification/records"
import type CertificationModuleService from "../../../modules/certification/service"
import { JOURNAL_MODULE } from "../../../modules/journal"
import type JournalModuleService from "../../../modules/journal/service"

const BATCH = 100

/**
 * Brings the acts that the register owes into the journal, announces them and settles them. Written twice is written once, and
 * announced twice does no harm, so it may be killed anywhere and simply run again (invariants 17 and 19).
 *
 * @returns how many acts were carried
 */
export const carryActsStep = createStep(
	"carry-certification-acts",
	async (_input: undefined, { container }) => {
		const register = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
		const owed = await register.owedActs(BATCH)
		if (owed.length === 0) return new StepResponse(0)
		const acts = await withTags(container, owed)
		await container.resolve<JournalModuleService>(JOURNAL_MODULE).record(acts)
		await container
			.resolve(Modules.EVENT_BUS)
			.emit(acts.map((act) => ({ name: act.name, data: { id: act.subject.id, tags: act.tags } })))
		await register.settleActs(
			owed.map(({ id }) => id),
			marketClock.now(),
		)
		return new StepResponse(owed.length)
	},
)

/** A certified product as its tags need it. */
interface TaggedProduct {
	id: string
	producer_id: string
	certificates: ({ code: string } | null)[]
	/** Its listings; the graph leaves a null where a listing was deleted. */
	products?: ({ handle: string } | null)[] | null
}

async function withTags(container: MedusaContainer, owed: readonly OwedAct[]): Promise<Act[]> {
	const query = container.resolve(ContainerRegistrationKeys.QUERY)
	const products: TaggedProduct[] = (
		await query.graph({
			entity: "certified_product",
			fields: ["id", "producer_id", "certificates.code", "products.handle"],
			filters: { id: owed.map((act) => act.certifiedProductId) },
		})
	).data
	const producers: { id: string; handle: string }[] = (
		await query.graph({
			entity: "producer",
			fields: ["id", "handle"],
			filters: { id: products.map((product) => product.producer_id) },
		})
	).data
	const handles = new Map(producers.map(({ id, handle }) => [id, handle]))
	const tags = new Map(
		products.map((product) => [product.id, tagsOf(product, handles.get(product.producer_id))]),
	)
	return owed.map(({ certifiedProductId, ...act }) => ({
		...act,
		subject: { type: "certified_product", id: certifiedProductId },
		tags: tags.get(certifiedProductId) ?? ["catalogue"],
	}))
}

function tagsOf(product: TaggedProduct, producerHandle: string | undefined): string[] {
	return [
		...(product.products ?? []).flatMap((listing) => (listing ? [`product:${listing.handle}`] : [])),
		...product.certificates.flatMap((certificate) =>
			certificate ? [`certificate:${certificate.code}`] : [],
		),
		...(producerHandle ? [`producer:${producerHandle}`] : []),
		"catalogue",
	]
}
