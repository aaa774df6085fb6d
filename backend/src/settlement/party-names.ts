import type { MedusaContainer } from "@medusajs/framework/types"
import type { Party } from "@ocop/domain"
import { PARCEL_MODULE } from "../modules/parcel"
import type ParcelModuleService from "../modules/parcel/service"
import { PRODUCER_MODULE } from "../modules/producer"
import type ProducerModuleService from "../modules/producer/service"
import type { LedgerParty } from "./ledger-answers"

/** Codes by which people know orders and their parcels, by their ids. */
export interface KnownCodes {
	orders: ReadonlyMap<string, string>
	parcels: ReadonlyMap<string, string>
}

export async function codesOf(container: MedusaContainer, orderIds: readonly string[]): Promise<KnownCodes> {
	const placed = await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.listPlacedOrders(
			{ order_id: [...new Set(orderIds)] },
			{ select: ["order_id", "code", "parcels.id", "parcels.code"], relations: ["parcels"], take: null },
		)
	return {
		orders: new Map(placed.map((order) => [order.order_id, order.code])),
		parcels: new Map(placed.flatMap(({ parcels }) => parcels.map(({ id, code }) => [id, code] as const))),
	}
}

/** Parties with the names that people know them by. */
export async function namedParties(
	container: MedusaContainer,
	parties: readonly Party[],
): Promise<LedgerParty[]> {
	const idsOf = (kind: Party["kind"]) => [
		...new Set(parties.filter((party) => party.kind === kind).map(({ id }) => id)),
	]
	const [producers, { orders }] = await Promise.all([
		container
			.resolve<ProducerModuleService>(PRODUCER_MODULE)
			.listProducers({ id: idsOf("producer") }, { select: ["id", "name"], take: null }),
		codesOf(container, idsOf("shopper")),
	])
	const names = new Map(producers.map(({ id, name }) => [id, name]))
	return parties.map((party) => ({
		...party,
		name: (party.kind === "producer" ? names : orders).get(party.id) ?? null,
	}))
}
