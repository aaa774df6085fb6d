import type { MedusaContainer } from "@medusajs/framework/types"
import { normalisePublicCode, PARTY_KINDS, type PartyKind } from "@ocop/domain"
import { PARCEL_MODULE } from "../modules/parcel"
import type ParcelModuleService from "../modules/parcel/service"
import { SETTLEMENT_MODULE } from "../modules/settlement"
import type SettlementModuleService from "../modules/settlement/service"
import type { BalancesPage, LedgerPage } from "./ledger-answers"
import { orderTaxes } from "./order-taxes"
import { codesOf, namedParties } from "./party-names"

export interface LedgerQuery {
	/** Public code of an order. */
	order?: string
	party_kind?: PartyKind
	party_id?: string
	limit: number
	offset: number
}

/** One page of entries, the newest first; of an order, of a kind of party, of one party. */
export async function ledgerPage(
	container: MedusaContainer,
	{ order, party_kind, party_id, limit, offset }: LedgerQuery,
): Promise<LedgerPage> {
	const settlement = container.resolve<SettlementModuleService>(SETTLEMENT_MODULE)
	const orderIds = order === undefined ? undefined : await orderIdsOf(container, order)
	const filters = {
		...(orderIds === undefined ? {} : { order_id: orderIds }),
		...(party_kind === undefined ? {} : { party_kind }),
		...(party_id === undefined ? {} : { party_id }),
	}
	const [[rows, count], sum] = await Promise.all([
		settlement.listAndCountLedgerEntries(filters, { order: { sequence: "DESC" }, take: limit, skip: offset }),
		settlement.sumOf({ orderIds, partyKind: party_kind, partyId: party_id }),
	])
	const asked = party_kind !== undefined && party_id !== undefined ? [{ kind: party_kind, id: party_id }] : []
	const [taxes, events, codes, named] = await Promise.all([
		orderIds?.[0] === undefined ? [] : orderTaxes(container, orderIds[0]),
		settlement.listLedgerEvents(
			{ key: [...new Set(rows.map((row) => row.event_key))] },
			{ select: ["key", "name"], take: null },
		),
		codesOf(
			container,
			rows.map((row) => row.order_id),
		),
		namedParties(container, [...rows.map((row) => ({ kind: row.party_kind, id: row.party_id })), ...asked]),
	])
	const eventNames = new Map(events.map(({ key, name }) => [key, name]))
	const entries = rows.flatMap((row, index) => {
		const party = named[index]
		const name = eventNames.get(row.event_key)
		if (!party || !name) return []
		return [
			{
				id: row.id,
				at: new Date(row.at).toISOString(),
				event: { key: row.event_key, name },
				order: { id: row.order_id, code: codes.orders.get(row.order_id) ?? null },
				parcel:
					row.parcel_id === null
						? null
						: { id: row.parcel_id, code: codes.parcels.get(row.parcel_id) ?? null },
				party,
				kind: row.kind,
				amount: Number(row.amount),
				rule:
					row.rule_code === null || row.rule_from === null
						? null
						: { code: row.rule_code, from: row.rule_from },
			},
		]
	})
	return { entries, sum, party: named[rows.length] ?? null, taxes, count, limit, offset }
}

/** What each party is owed or owes, the largest first. Shoppers only when they are asked for: there are as many as orders. */
export async function balancesPage(
	container: MedusaContainer,
	{ party_kind, limit, offset }: { party_kind?: PartyKind; limit: number; offset: number },
): Promise<BalancesPage> {
	const partyKinds = party_kind ? [party_kind] : PARTY_KINDS.filter((kind) => kind !== "shopper")
	const { balances, count } = await container
		.resolve<SettlementModuleService>(SETTLEMENT_MODULE)
		.balances({ partyKinds, limit, offset })
	const named = await namedParties(
		container,
		balances.map(({ partyKind, partyId }) => ({ kind: partyKind, id: partyId })),
	)
	return {
		balances: balances.flatMap(({ balance, entries }, index) => {
			const party = named[index]
			return party ? [{ party, balance, entries }] : []
		}),
		count,
		limit,
		offset,
	}
}

/** None for a code that no order has. */
async function orderIdsOf(container: MedusaContainer, code: string): Promise<string[]> {
	const placed = await container
		.resolve<ParcelModuleService>(PARCEL_MODULE)
		.listPlacedOrders({ code: normalisePublicCode(code) }, { select: ["order_id"] })
	return placed.map((order) => order.order_id)
}
