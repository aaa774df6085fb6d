import { toDay, type VatRule } from "@ocop/domain"

const ALWAYS = { through: null, subgroups: null, exceptSubgroups: [], producerKinds: null }
/** The general rate has stood since this day; the market is younger. */
const LONG_AGO = toDay("2009-01-01")

/** The products of fields, gardens and waters that are sold as they grew, or only cleaned, dried and cut. */
const FARM_GOODS = ["FOOD_FRESH", "FOOD_RAW", "ORN_FLOWER", "ORN_PLANT"]

/** Under special consumption tax, and so left out of the reduction. */
const ALCOHOL = ["DRINK_ALC"]

/**
 * Value added tax within the prices of goods and services, the most particular first.
 *
 * Sources: households pay by a share of their turnover (Decree 117/2025/NĐ-CP, see rates.ts), so no tax stands in their prices; Law 149/2025/QH15
 * exempts unprocessed farm goods in trade from 1 January 2026, which had 5 % from 1 July to 31 December 2025 (Law 48/2024/QH15); 10 % is reduced to 8 % from
 * 1 July 2025 to 31 December 2026 but for goods under special consumption tax (Resolution 204/2025/QH15, Decree 174/2025/NĐ-CP); 10 % is the general
 * rate. Which goods count as unprocessed is for an accountant to confirm.
 */
export const VAT_RULES: readonly VatRule[] = [
	{
		...ALWAYS,
		code: "household",
		from: LONG_AGO,
		producerKinds: ["household", "cooperative_group"],
		percent: 0,
	},
	{ ...ALWAYS, code: "149/2025/QH15", from: toDay("2026-01-01"), subgroups: FARM_GOODS, percent: 0 },
	{
		...ALWAYS,
		code: "48/2024/QH15",
		from: toDay("2025-07-01"),
		through: toDay("2025-12-31"),
		subgroups: FARM_GOODS,
		percent: 5,
	},
	{
		...ALWAYS,
		code: "174/2025/NĐ-CP",
		from: toDay("2025-07-01"),
		through: toDay("2026-12-31"),
		exceptSubgroups: ALCOHOL,
		percent: 8,
	},
	{ ...ALWAYS, code: "general", from: LONG_AGO, percent: 10 },
]
