import type { Day } from "./day"
import type { RuleRef } from "./ledger"
import { type Dong, dong, shareDong } from "./money"
import { type GroupCode, groupOf, isSubgroupCode } from "./product-groups"

export type ProducerKind = "cooperative" | "cooperative_group" | "enterprise" | "household"

/** What a rate is chosen by. Null where it is not known. */
export interface FeeFacts {
	subgroup: string | null
	producerKind: ProducerKind | null
}

/** A rate in hundredths of a percent, and the rule it comes from. */
export interface Rate {
	rule: RuleRef
	basisPoints: number
}

/** What the platform takes. `group` or `producerKind` null: of whichever. */
export interface CommissionRule {
	code: string
	from: Day
	group: GroupCode | null
	producerKind: ProducerKind | null
	basisPoints: number
}

/** What a law taxes apart. Carrying goods to the shopper is transport. */
export type SupplyKind = "goods" | "service" | "transport"

/** A law by which a platform keeps back taxes for sellers; rates in hundredths of a percent of what the shopper pays. */
export interface WithholdingLaw {
	code: string
	from: Day
	/** Whose taxes are kept back; the others declare their own. */
	producerKinds: readonly ProducerKind[]
	rates: Record<SupplyKind, { vat: number; income: number }>
}

/** An amount of money on which a rate is charged. */
export interface RatedBase {
	base: Dong
	rate: Rate
}

const WHOLE = 10_000n

/**
 * The commission in force on a day: the most particular rule holds. One for group and kind comes before one for the kind, that before one for
 * the group, and that before the general one; of one rule's versions the newest that has begun.
 *
 * @throws RangeError when no rule covers the day
 */
export function commissionOn(rules: readonly CommissionRule[], facts: FeeFacts, day: Day): Rate {
	const group = groupOfKnown(facts.subgroup)
	const particularity = (rule: CommissionRule) =>
		(rule.producerKind === null ? 0 : 2) + (rule.group === null ? 0 : 1)
	const [chosen] = rules
		.filter(
			(rule) =>
				rule.from <= day &&
				(rule.group === null || rule.group === group) &&
				(rule.producerKind === null || rule.producerKind === facts.producerKind),
		)
		.sort((a, b) => particularity(b) - particularity(a) || (a.from < b.from ? 1 : -1))
	if (!chosen) throw new RangeError(`No commission is in force on ${day}`)
	return { rule: { code: chosen.code, from: chosen.from }, basisPoints: chosen.basisPoints }
}

/**
 * What is kept back for the tax authority of a sale on a day; null where nothing is. A producer of unknown kind is treated as one whose taxes
 * are kept back, and a supply of unknown kind has the highest rate of each tax.
 *
 * @param supply what is sold; null when it is not known
 */
export function withholdingOn(
	laws: readonly WithholdingLaw[],
	producerKind: ProducerKind | null,
	supply: SupplyKind | null,
	day: Day,
): { vat: Rate; income: Rate } | null {
	const law = laws
		.filter(({ from }) => from <= day)
		.reduce<WithholdingLaw | null>(
			(newest, next) => (newest && newest.from > next.from ? newest : next),
			null,
		)
	if (!law || (producerKind !== null && !law.producerKinds.includes(producerKind))) return null
	const all = Object.values(law.rates)
	const rates = supply
		? law.rates[supply]
		: {
				vat: Math.max(...all.map(({ vat }) => vat)),
				income: Math.max(...all.map(({ income }) => income)),
			}
	const rateOf = (tax: string, basisPoints: number): Rate => ({
		rule: { code: `${law.code}.${supply ?? "unknown"}.${tax}`, from: law.from },
		basisPoints,
	})
	return { vat: rateOf("vat", rates.vat), income: rateOf("income", rates.income) }
}

/** Whether it is a rule of withholdingOn for carrying the goods and not for the goods. */
export function isOnTransport(rule: RuleRef): boolean {
	return rule.code.split(".").at(-2) === "transport"
}

/** What is sold under a subgroup; null for one that is not known. */
export function supplyOf(subgroup: string | null): SupplyKind | null {
	if (subgroup === null || !isSubgroupCode(subgroup)) return null
	return groupOf(subgroup).service ? "service" : "goods"
}

/**
 * What rates come to on the parts of one parcel, one amount a rule (invariant 10): the parcel is rounded once, to the nearest đồng and half a
 * đồng up, and the rules share that by the largest remainder. Rules that come to nothing are left out.
 *
 * @throws RangeError for a base below zero, or one so large that base times rate is not exact (900 billion đồng)
 */
export function chargesOf(parts: readonly RatedBase[]): { rule: RuleRef; amount: Dong }[] {
	const byRule = new Map<string, { rule: RuleRef; weight: number }>()
	for (const { base, rate } of parts) {
		if (base < 0) throw new RangeError(`A rate is charged on amounts of at least 0, got ${base} đồng`)
		const key = `${rate.rule.code} ${rate.rule.from}`
		const weight = dong((byRule.get(key)?.weight ?? 0) + dong(base * rate.basisPoints))
		byRule.set(key, { rule: rate.rule, weight })
	}
	const rules = [...byRule.values()]
	const weights = rules.map(({ weight }) => weight)
	const exact = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
	const total = dong(Number((exact * 2n + WHOLE) / (WHOLE * 2n)))
	const shares = shareDong(total, weights)
	return rules.flatMap(({ rule }, index) => {
		const amount = shares[index] ?? dong(0)
		return amount === 0 ? [] : [{ rule, amount }]
	})
}

function groupOfKnown(subgroup: string | null): GroupCode | null {
	return subgroup !== null && isSubgroupCode(subgroup) ? groupOf(subgroup).code : null
}
