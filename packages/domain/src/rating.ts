import { type Day, toDay } from "./day"

/** The stars that are certified and shown; one and two stars exist as bands only. */
export type Stars = 3 | 4 | 5

export type Band = 1 | 2 | Stars

/** Who signs the decision. */
export type Authority = "district" | "province" | "ministry"

/** Points of the three parts: A product and community, B marketing, C product quality. */
export interface RatingParts {
	a: number
	b: number
	c: number
}

/** A version of the national rating rubric. `parts` are the maxima, which sum to 100. */
export interface Rubric {
	code: string
	inForceFrom: Day
	parts: Readonly<RatingParts>
	authorities: Readonly<Record<Stars, Authority>>
}

/** What the office enters about a decision. Scores are the council's mean, 0–100, two decimals. */
export interface RatingDecision {
	parts: RatingParts
	score: number
	stars: Stars
	potentialFive: boolean
	authority: Authority
	decidedOn: Day
}

export type RatingProblem =
	| "no_rubric_on_day"
	| "part_a_out_of_range"
	| "part_b_out_of_range"
	| "part_c_out_of_range"
	| "score_out_of_range"
	| "score_is_not_sum_of_parts"
	| "stars_disagree_with_score"
	| "potential_five_without_ninety_points"
	| "potential_five_without_four_stars"
	| "authority_cannot_decide"

// Decisions 1048/QĐ-TTg, 148/QĐ-TTg and 1489/QĐ-TTg, newest first. Each is in force from its signing day.
const RUBRICS: readonly Rubric[] = [
	{
		code: "148/QĐ-TTg, 1489/QĐ-TTg",
		inForceFrom: toDay("2025-07-06"),
		parts: { a: 40, b: 25, c: 35 },
		authorities: { 3: "province", 4: "province", 5: "ministry" },
	},
	{
		code: "148/QĐ-TTg",
		inForceFrom: toDay("2023-02-24"),
		parts: { a: 40, b: 25, c: 35 },
		authorities: { 3: "district", 4: "province", 5: "ministry" },
	},
	{
		code: "1048/QĐ-TTg",
		inForceFrom: toDay("2019-08-21"),
		parts: { a: 35, b: 25, c: 40 },
		authorities: { 3: "province", 4: "province", 5: "ministry" },
	},
]

// Two-decimal sums carry binary noise far below this; a real difference is at least 0.01.
const SCORE_TOLERANCE = 0.01 - 1e-9

/**
 * The band of a score: under 30 one star, 30–<50 two, 50–<70 three, 70–<90 four, 90–100 five. The score is never rounded
 * first: 69.999 is three stars.
 *
 * @throws RangeError unless 0 ≤ score ≤ 100
 */
export function bandOf(score: number): Band {
	if (!within(score, 100)) throw new RangeError(`A score lies between 0 and 100, got ${score}`)
	if (score >= 90) return 5
	if (score >= 70) return 4
	if (score >= 50) return 3
	return score >= 30 ? 2 : 1
}

/**
 * The rubric in force on a day.
 *
 * @throws RangeError for days before the first rubric (21 August 2019)
 */
export function rubricOn(day: Day): Rubric {
	const rubric = findRubric(day)
	if (!rubric) throw new RangeError(`No OCOP rubric was in force on ${day}`)
	return rubric
}

/**
 * Who decides `stars` under the rubric of the day.
 *
 * @throws RangeError for days before the first rubric
 */
export function decidingAuthority(stars: Stars, day: Day): Authority {
	return rubricOn(day).authorities[stars]
}

/**
 * Everything in which a decision contradicts itself or its rubric (invariant 4); empty when it is sound. Never throws: the
 * numbers come from a form.
 *
 * A potential five scored 90 or more and holds four stars until the ministry has decided; it is the one case in which stars
 * and band differ.
 */
export function ratingProblems(decision: RatingDecision): RatingProblem[] {
	const problems: RatingProblem[] = []
	const { parts, score, stars, potentialFive } = decision

	const rubric = findRubric(decision.decidedOn)
	if (rubric) {
		if (!within(parts.a, rubric.parts.a)) problems.push("part_a_out_of_range")
		if (!within(parts.b, rubric.parts.b)) problems.push("part_b_out_of_range")
		if (!within(parts.c, rubric.parts.c)) problems.push("part_c_out_of_range")
		if (rubric.authorities[stars] !== decision.authority) problems.push("authority_cannot_decide")
	} else {
		problems.push("no_rubric_on_day")
	}

	// Written as "not below" so that NaN is a difference too.
	if (!(Math.abs(parts.a + parts.b + parts.c - score) < SCORE_TOLERANCE)) {
		problems.push("score_is_not_sum_of_parts")
	}
	if (!within(score, 100)) {
		problems.push("score_out_of_range")
		return problems
	}
	if (potentialFive) {
		if (score < 90) problems.push("potential_five_without_ninety_points")
		if (stars !== 4) problems.push("potential_five_without_four_stars")
	} else if (bandOf(score) !== stars) {
		problems.push("stars_disagree_with_score")
	}
	return problems
}

function findRubric(day: Day): Rubric | undefined {
	return RUBRICS.find((rubric) => rubric.inForceFrom <= day)
}

function within(points: number, maximum: number): boolean {
	return points >= 0 && points <= maximum
}
