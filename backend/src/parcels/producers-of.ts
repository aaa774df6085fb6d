import type { MedusaContainer } from "@medusajs/framework/types"
import { wardRefOf } from "../catalogue/ward-ref"
import { PRODUCER_MODULE } from "../modules/producer"
import type ProducerModuleService from "../modules/producer/service"

/** Who sends a parcel, as papers and pages name it. `ward`: with its province. */
export interface Sender {
	id: string
	name: string
	phone: string | null
	ward: string
}

/** Producers by their ids; one that is gone is not among them. */
export async function producersOf(
	container: MedusaContainer,
	ids: readonly string[],
): Promise<Map<string, Sender>> {
	if (ids.length === 0) return new Map()
	const rows = await container
		.resolve<ProducerModuleService>(PRODUCER_MODULE)
		.listProducers(
			{ id: [...new Set(ids)] },
			{ select: ["id", "name", "phone", "ward_code"], take: null, withDeleted: true },
		)
	return new Map(
		rows.map(({ id, name, phone, ward_code }) => {
			const ward = wardRefOf(ward_code)
			return [id, { id, name, phone, ward: [ward.name, ward.provinceName].filter(Boolean).join(", ") }]
		}),
	)
}
