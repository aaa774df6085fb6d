import { type CommissionRule, type SettlementRates, toDay, type WithholdingLaw } from "@ocop/domain"

const PERCENT = 100

/**
 * What the market takes of goods sold, by the day from which it holds. Illustrative: they are an operator's own settings and follow from no
 * law. Another rate is another entry with its day; what was sold before keeps the rate it was sold under, because the entries are stored.
 */
const COMMISSION: readonly CommissionRule[] = [
	commission("general", null, null, 8),
	commission("food", "FOOD", null, 6),
	commission("tourism", "TOUR", null, 10),
	commission("household", null, "household", 5),
]

/**
 * Taxes that a platform which handles payment keeps back for households and individuals and pays for them.
 *
 * Source: Decree 117/2025/NĐ-CP, in force from 1 July 2025: of what the buyer pays, value added tax 1 % and personal income tax 0.5 % on
 * goods, 5 % and 2 % on services, 3 % and 1.5 % on transport; the highest where the kind is not known; cancelled and returned transactions are
 * offset. Groups of co-operation are no legal persons and are treated as households here; an accountant must confirm that, and the yearly
 * turnover below which a household owes nothing, which is settled with the tax office and not at each sale.
 */
const WITHHOLDING: readonly WithholdingLaw[] = [
	{
		code: "117/2025/NĐ-CP",
		from: toDay("2025-07-01"),
		producerKinds: ["household", "cooperative_group"],
		rates: {
			goods: { vat: 1 * PERCENT, income: 0.5 * PERCENT },
			service: { vat: 5 * PERCENT, income: 2 * PERCENT },
			transport: { vat: 3 * PERCENT, income: 1.5 * PERCENT },
		},
	},
]

/** The dated tables by which orders are booked. */
export const SETTLEMENT_RATES: SettlementRates = { commission: COMMISSION, withholding: WITHHOLDING }

function commission(
	code: string,
	group: CommissionRule["group"],
	producerKind: CommissionRule["producerKind"],
	percent: number,
): CommissionRule {
	return { code, from: toDay("2020-01-01"), group, producerKind, basisPoints: percent * PERCENT }
}
