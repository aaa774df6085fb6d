import type { Day } from "./day"
import type { FeeFacts, ProducerKind } from "./fees"
import type { RuleRef } from "./ledger"
import { type Dong, dong } from "./money"

/** A rate of value added tax. `subgroups` or `producerKinds` null: of whichever. `through` null: until another rule says otherwise. */
export interface VatRule {
	code: string
	from: Day
	/** The last day on which it holds. */
	through: Day | null
	subgroups: readonly string[] | null
	/** Of these the rule speaks not, although their subgroup is named. */
	exceptSubgroups: readonly string[]
	producerKinds: readonly ProducerKind[] | null
	percent: number
}

/**
 * The rate within a price on a day: the first rule of the table that speaks of the day, the subgroup and the producer. Tables are therefore
 * written from the most particular to the most general.
 *
 * @throws RangeError when no rule does
 */
export function vatOn(
	rules: readonly VatRule[],
	{ subgroup, producerKind }: FeeFacts,
	day: Day,
): { percent: number; rule: RuleRef } {
	const found = rules.find(
		(rule) =>
			rule.from <= day &&
			(rule.through === null || day <= rule.through) &&
			(rule.subgroups === null || (subgroup !== null && rule.subgroups.includes(subgroup))) &&
			(subgroup === null || !rule.exceptSubgroups.includes(subgroup)) &&
			(rule.producerKinds === null || (producerKind !== null && rule.producerKinds.includes(producerKind))),
	)
	if (!found) throw new RangeError(`No rate of value added tax is in force on ${day}`)
	return { percent: found.percent, rule: { code: found.code, from: found.from } }
}

/**
 * The tax within a price that includes it: gross × r / (100 + r), to the nearest đồng, half a đồng up.
 *
 * @param percent a whole number of at least 0
 * @throws RangeError for anything else, or a gross below zero
 */
export function vatWithin(gross: Dong, percent: number): Dong {
	if (!Number.isSafeInteger(percent) || percent < 0) {
		throw new RangeError(`A rate of tax is a whole percentage of at least 0, got ${percent}`)
	}
	if (gross < 0) throw new RangeError(`Tax lies within amounts of at least 0, got ${gross} đồng`)
	const rate = BigInt(percent)
	const whole = 100n + rate
	return dong(Number((BigInt(gross) * rate * 2n + whole) / (whole * 2n)))
}
