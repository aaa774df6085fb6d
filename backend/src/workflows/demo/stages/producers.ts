import type { DemoProducer } from "@ocop/demo-data"
import { wardOf } from "@ocop/geo"
import { drawingPath } from "../../../drawings/drawing-of"
import { PRODUCER_MODULE } from "../../../modules/producer"
import type ProducerModuleService from "../../../modules/producer/service"
import { demoId } from "../demo-id"
import type { DemoLoading } from "../demo-loading"

const BATCH = 350

/** Made-up makers, admitted already: what they list is for sale (invariant 13). */
export async function loadProducers({ container, ledger, data }: DemoLoading): Promise<void> {
	const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
	await ledger.run("producers", data.producers, BATCH, async (batch) => {
		const ids = batch.map(({ key }) => producerId(key))
		const standing = await service.listProducers({ id: ids }, { select: ["id"], take: null })
		const known = new Set(standing.map(({ id }) => id))
		const missing = batch.filter(({ key }) => !known.has(producerId(key)))
		if (missing.length > 0) await service.createProducers(missing.map(rowOf))
	})
}

export function producerId(key: string): string {
	return demoId("maker", key)
}

function rowOf(producer: DemoProducer) {
	return {
		id: producerId(producer.key),
		code: producer.code,
		handle: producer.handle,
		name: producer.name,
		name_en: producer.nameEn,
		kind: producer.kind,
		ward_code: producer.wardCode,
		former_district: wardOf(producer.wardCode)?.formerDistrict?.slug ?? null,
		phone: producer.phone,
		story_vi: producer.story.vi,
		story_en: producer.story.en,
		founded_year: producer.foundedYear,
		state: "active" as const,
		demo: true,
		picture_src: drawingPath("producer", producer.code.toLowerCase()),
	}
}
