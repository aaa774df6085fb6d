import type { MedusaContainer } from "@medusajs/framework/types"
import { SETTLEMENT_MODULE } from "../modules/settlement"
import type SettlementModuleService from "../modules/settlement/service"
import type { LedgerAlarm } from "./ledger-answers"
import { codesOf } from "./party-names"

const MOST_SHOWN = 100

/** The last proof of the ledger, and what stands disputed. */
export async function ledgerAlarm(container: MedusaContainer): Promise<LedgerAlarm> {
	const settlement = container.resolve<SettlementModuleService>(SETTLEMENT_MODULE)
	const [[proof], [disputes, count]] = await Promise.all([
		settlement.listLedgerProofs({}, { order: { at: "DESC", id: "DESC" }, take: 1 }),
		settlement.listAndCountLedgerDisputes(
			{ cleared_at: null },
			{ order: { found_at: "DESC", id: "DESC" }, take: MOST_SHOWN },
		),
	])
	const { orders } = await codesOf(
		container,
		disputes.map((dispute) => dispute.order_id),
	)
	return {
		proof: proof
			? { at: new Date(proof.at).toISOString(), orders: proof.orders, events: proof.events }
			: null,
		disputes: disputes.map((dispute) => ({
			id: dispute.id,
			problem: dispute.problem,
			subject: dispute.subject,
			order: { id: dispute.order_id, code: orders.get(dispute.order_id) ?? null },
			foundAt: new Date(dispute.found_at).toISOString(),
		})),
		count,
	}
}
